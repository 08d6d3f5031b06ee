import { Service, inject } from '@angular/core';
import {
  type HandMeasurement,
  ImportResource,
  Indicator,
  type IndicatorInput,
  IndicatorParts,
  listOf,
} from '@gevinst/contract';
import { z } from 'zod';
import { ApiClient } from '../../shared/http/api-client';

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

  create(indicator: IndicatorInput): Promise<{ id: string }> {
    return this.api.post('indicators', indicator, Created);
  }

  async update(id: string, indicator: IndicatorInput, etag: string): Promise<void> {
    await this.api.put(`indicators/${id}`, indicator, Ignored, { ifMatch: etag });
  }

  /** The parts it is measured in, and what stands in a period. */
  parts(id: string, period: string): Promise<IndicatorParts> {
    return this.api.get(`indicators/${id}/parts`, IndicatorParts, { period });
  }

  /** Takes the road of a file with one row; the answer is that import, applied. */
  measure(measurement: HandMeasurement): Promise<ImportResource> {
    return this.api.post('measurements', measurement, ImportResource);
  }
}
