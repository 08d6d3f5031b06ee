import { Service, inject } from '@angular/core';
import { Indicator, listOf } from '@gevinst/contract';
import { ApiClient } from '../../shared/http/api-client';

const Names = listOf(Indicator.pick({ name: true }));

/** The municipality's indicators by name: what a file can be about. */
@Service()
export class IndicatorNames {
  private readonly api = inject(ApiClient);

  /** In the order of the alphabet; empty when they cannot be fetched, since they only help with typing. */
  async all(): Promise<string[]> {
    try {
      const { items } = await this.api.get('indicators', Names);
      return items.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'da'));
    } catch {
      return [];
    }
  }
}
