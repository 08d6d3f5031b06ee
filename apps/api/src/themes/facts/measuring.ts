import { Injectable } from '@nestjs/common';
import type { MeasurementRow, Month, ThemeContents } from '@gevinst/contract';
import {
  dec,
  nextDue,
  rateText,
  volumeShift,
  type Decimal,
  type VolumeShift,
} from '@gevinst/domain';
import type { TenantContext } from '../../http/tenant-context';
import { INDICATOR_MONTHS } from '../../measured/indicator-months.query';
import { OVERDUE } from '../../measured/overdue.query';
import { Projects, type IndicatorRecord } from '../../projects/projects.port';
import { Warehouse } from '../../warehouse/warehouse.port';
import { plannedMeasurements } from './planned-measurements';

interface Latest {
  readonly month: Month;
  readonly value: Decimal;
}

/** What is measured for a project, and what its channels carry: read, never typed. */
@Injectable()
export class Measuring {
  constructor(
    private readonly warehouse: Warehouse,
    private readonly projects: Projects,
  ) {}

  /** The indicators of the plan in force and of theme 5, success after benefit, those that are missing first. */
  async calendar(
    ctx: TenantContext,
    projectId: string,
    { rows }: ThemeContents['followUp'],
  ): Promise<MeasurementRow[]> {
    const plans = await this.projects.approvedPlans(ctx);
    const plan = plans.find((one) => one.projectId === projectId);
    const named = rows.flatMap(({ indicatorId }) => indicatorId ?? []);
    const planned = plannedMeasurements(plan);
    const ids = new Set([...planned.keys(), ...named]);
    const indicators = (await this.projects.indicators(ctx)).filter(({ id }) => ids.has(id));
    const benefits = await this.projects.benefits(ctx, projectId);
    const names = new Map(benefits.map(({ id, name }) => [id, name]));
    const [latest, overdue] = [await this.latest(ctx, [...ids]), await this.overdue(ctx)];
    const made = indicators.map((one) =>
      rowOf(one, latest.get(one.id), overdue.get(one.id) ?? null, {
        nextDueOn: nextDue(planned.get(one.id)?.months ?? [], one, ctx.today),
        benefits: (planned.get(one.id)?.benefitIds ?? []).flatMap((id) => names.get(id) ?? []),
      }),
    );
    return made.toSorted(
      (a, b) =>
        a.kind.localeCompare(b.kind) ||
        Number(a.state !== 'notMeasured') - Number(b.state !== 'notMeasured') ||
        a.name.localeCompare(b.name, 'da'),
    );
  }

  /** Channels whose volume is measured, before and in the latest period that all have; only those of one grain belong together. */
  async shift(
    ctx: TenantContext,
    { channels }: ThemeContents['channels'],
  ): Promise<VolumeShift | null> {
    const ids = channels.flatMap(({ volumeIndicatorId }) => volumeIndicatorId ?? []);
    if (ids.length === 0) return null;
    const months = await this.months(ctx, ids);
    const known = new Map((await this.projects.indicators(ctx)).map((one) => [one.id, one]));
    const measured = channels.flatMap(({ volumeIndicatorId, unitCostKr, cheap }) => {
      const indicator = known.get(volumeIndicatorId ?? '');
      const values = months.get(volumeIndicatorId ?? '');
      if (!indicator?.baseline || unitCostKr === null || values === undefined) return [];
      const before = dec(indicator.baseline);
      return [{ grain: indicator.grain, cheap, unitCostKr: dec(unitCostKr), before, values }];
    });
    const month = latestOfAll(measured.map(({ values }) => values));
    if (month === null || new Set(measured.map(({ grain }) => grain)).size !== 1) return null;
    return volumeShift(
      measured.map(({ values, ...one }) => ({ ...one, now: values.get(month) as Decimal })),
    );
  }

  private async latest(ctx: TenantContext, indicators: readonly string[]) {
    const all = await this.months(ctx, indicators);
    return new Map<string, Latest>(
      [...all].flatMap(([id, values]) =>
        [...values].slice(-1).map(([month, value]) => [id, { month, value }] as const),
      ),
    );
  }

  /** What each indicator measured, month by month, oldest first; those without any are left out. */
  private async months(ctx: TenantContext, indicators: readonly string[]) {
    const seq = await this.warehouse.sequenceAsOf(ctx.municipalityId, null);
    const found = new Map<string, Map<Month, Decimal>>();
    for (const row of await this.warehouse.query(ctx, INDICATOR_MONTHS, { seq, indicators })) {
      if (row.value === null) continue;
      const values = found.get(row.indicatorId) ?? new Map<Month, Decimal>();
      found.set(row.indicatorId, values.set(row.month, row.value));
    }
    return found;
  }

  private async overdue(ctx: TenantContext): Promise<Map<string, string>> {
    const seq = await this.warehouse.sequenceAsOf(ctx.municipalityId, null);
    const rows = await this.warehouse.query(ctx, OVERDUE, { seq, today: ctx.today });
    // Oldest first, so the first one that is met stays.
    return new Map(rows.toReversed().map((row) => [row.indicator_id, row.due_on]));
  }
}

/** The latest month that all of them have; volumes of different periods say nothing together. */
function latestOfAll(all: readonly ReadonlyMap<Month, Decimal>[]): Month | null {
  const [first, ...others] = all;
  const shared = [...(first?.keys() ?? [])].filter((month) =>
    others.every((one) => one.has(month)),
  );
  return shared.at(-1) ?? null;
}

function rowOf(
  { id, name, kind, grain, audience, responsible, unit }: IndicatorRecord,
  latest: Latest | undefined,
  missingSince: string | null,
  planned: Pick<MeasurementRow, 'nextDueOn' | 'benefits'>,
): MeasurementRow {
  const measured = latest === undefined ? 'notDue' : 'measured';
  return {
    ...{ indicatorId: id, name, kind, grain, audience, responsible, unit },
    latestMonth: latest?.month ?? null,
    latestValue: rateText(latest?.value ?? null),
    state: missingSince === null ? measured : 'notMeasured',
    missingSince,
    ...planned,
  };
}
