import { Service, inject } from '@angular/core';
import { type CauseNoteInput, ChartEvent, Series, listOf } from '@gevinst/contract';
import { z } from 'zod';
import { ApiClient, type Query } from './api-client';
import { readSeries } from './read-series';

const Ignored = z.unknown();
const Closures = listOf(ChartEvent);

/** An indicator over time, and the causes that are written beside its periods. */
@Service()
export class SeriesClient {
  private readonly api = inject(ApiClient);

  series(indicatorId: string, query: Query = {}): Promise<Series> {
    return this.api.getTable(`indicators/${indicatorId}/series`, Series, readSeries, query);
  }

  /** The channels that close and concern the indicator, as marks on its chart. */
  async closures(indicatorId: string, query: Query = {}): Promise<ChartEvent[]> {
    return (await this.api.get(`indicators/${indicatorId}/closures`, Closures, query)).items;
  }

  /** `etag` is that of the month's note, as it stood when this one was begun. */
  async note(indicatorId: string, note: CauseNoteInput, etag: string): Promise<void> {
    await this.api.put(`indicators/${indicatorId}/notes`, note, Ignored, { ifMatch: etag });
  }
}
