import { Injectable } from '@nestjs/common';
import type { Month } from '@gevinst/contract';
import type { Decimal } from '@gevinst/domain';
import type { TenantContext } from '../../http/tenant-context';
import { INDICATOR_MONTHS } from '../../measured/indicator-months.query';
import { Warehouse } from '../../warehouse/warehouse.port';

/** Whole values by posting month, oldest first. */
export type ValuesByMonth = ReadonlyMap<Month, Decimal>;

@Injectable()
export class MeasuredMonths {
  constructor(private readonly warehouse: Warehouse) {}

  /** What each indicator measured, month by month; those without any are left out. */
  async of(
    ctx: TenantContext,
    indicators: readonly string[],
  ): Promise<ReadonlyMap<string, ValuesByMonth>> {
    const found = new Map<string, Map<Month, Decimal>>();
    if (indicators.length === 0) return found;
    const seq = await this.warehouse.sequenceAsOf(ctx.municipalityId, null);
    for (const row of await this.warehouse.query(ctx, INDICATOR_MONTHS, { seq, indicators })) {
      if (row.value === null) continue;
      const values = found.get(row.indicatorId) ?? new Map<Month, Decimal>();
      found.set(row.indicatorId, values.set(row.month, row.value));
    }
    return found;
  }
}
