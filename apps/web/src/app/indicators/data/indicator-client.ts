import { Service, inject } from '@angular/core';
import {
  type CauseNoteInput,
  type HandMeasurement,
  ImportResource,
  Indicator,
  type IndicatorInput,
  Series,
  listOf,
} from '@gevinst/contract';
import { z } from 'zod';
import { ApiClient, type Query } from '../../shared/http/api-client';
import { readSeries } from '../../shared/http/read-series';

const Indicators = listOf(Indicator);
const Created = z.object({ id: z.string() });
const Ignored = z.unknown();

/** Indicators as the server keeps them, and the one measurement that is typed by hand. */
@Service()
export class IndicatorClient {
  private readonly api = inject(ApiClient);

  async list(): Promise<Indicator[]> {
    return (await this.api.get('indicators', Indicators)).items;
  }

  get(id: string): Promise<Indicator> {
    return this.api.get(`indicators/${id}`, Indicator);
  }

  series(id: string, query: Query = {}): Promise<Series> {
    return this.api.getTable(`indicators/${id}/series`, Series, readSeries, query);
  }

  create(indicator: IndicatorInput): Promise<{ id: string }> {
    return this.api.post('indicators', indicator, Created);
  }

  async update(id: string, indicator: IndicatorInput, etag: string): Promise<void> {
    await this.api.put(`indicators/${id}`, indicator, Ignored, { ifMatch: etag });
  }

  /** `etag` is that of the month's note, as it stood when this one was begun. */
  async note(id: string, note: CauseNoteInput, etag: string): Promise<void> {
    await this.api.put(`indicators/${id}/notes`, note, Ignored, { ifMatch: etag });
  }

  /** Takes the road of a file with one row; the answer is that import, applied. */
  measure(measurement: HandMeasurement): Promise<ImportResource> {
    return this.api.post('measurements', measurement, ImportResource);
  }
}
