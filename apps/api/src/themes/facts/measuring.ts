import { Injectable } from '@nestjs/common';
import type { MeasurementRow, Month, ThemeContents } from '@gevinst/contract';
import { measurementPeriods, measuringState, periodsAround, rateText } from '@gevinst/domain';
import type { TenantContext } from '../../http/tenant-context';
import { Projects, type ApprovedPlan, type IndicatorRecord } from '../../projects/projects.port';
import { MeasuredMonths, type ValuesByMonth } from './measured-months';
import { plannedMeasurements } from './planned-measurements';

export interface PlansRead {
  readonly projectId: string;
  /** Those in force of all projects, since several may want the same measured. */
  readonly plans: readonly ApprovedPlan[];
}

/** What is measured for a project: read, never typed. */
@Injectable()
export class Measuring {
  constructor(
    private readonly months: MeasuredMonths,
    private readonly projects: Projects,
  ) {}

  /** The indicators of the plan in force and of theme 5, success after benefit, those that are missing first. */
  async calendar(
    ctx: TenantContext,
    { projectId, plans }: PlansRead,
    { rows }: ThemeContents['followUp'],
  ): Promise<MeasurementRow[]> {
    const planned = plannedMeasurements(plans.filter((one) => one.projectId === projectId));
    const wanted = plannedMeasurements(plans);
    const actors = Map.groupBy(rows, ({ indicatorId }) => indicatorId);
    const ids = new Set([...planned.keys(), ...actors.keys()]);
    const indicators = (await this.projects.indicators(ctx)).filter(({ id }) => ids.has(id));
    const benefits = await this.projects.benefits(ctx, projectId);
    const names = new Map(benefits.map(({ id, name }) => [id, name]));
    const measured = indicators.map(({ id }) => id);
    const months = await this.months.of(ctx, measured);
    const made = indicators.map((one) => {
      const acting = (actors.get(one.id) ?? []).map(({ actor }) => actor.trim());
      return rowOf(one, ctx.today, {
        values: months.get(one.id) ?? new Map(),
        wanted: wanted.get(one.id)?.months ?? [],
        planned: planned.has(one.id),
        benefits: (planned.get(one.id)?.benefitIds ?? []).flatMap((id) => names.get(id) ?? []),
        actors: [...new Set(acting)].filter((actor) => actor !== ''),
      });
    });
    return made.toSorted(
      (a, b) =>
        a.kind.localeCompare(b.kind) ||
        Number(a.state !== 'notMeasured') - Number(b.state !== 'notMeasured') ||
        a.name.localeCompare(b.name, 'da'),
    );
  }
}

interface RowFacts extends Pick<MeasurementRow, 'planned' | 'benefits' | 'actors'> {
  readonly values: ValuesByMonth;
  /** The months in which a plan of any project expects it. */
  readonly wanted: readonly Month[];
}

function rowOf(
  indicator: IndicatorRecord,
  today: string,
  { values, wanted, ...known }: RowFacts,
): MeasurementRow {
  const { id, name, kind, grain, audience, responsible, unit, graceDays } = indicator;
  const facts = { grain, graceDays, planned: wanted, measured: [...values.keys()] };
  const [latestMonth, latestValue] = [...values].at(-1) ?? [null, null];
  return {
    ...{ indicatorId: id, name, kind, grain, audience, responsible, unit },
    ...{ latestMonth, latestValue: rateText(latestValue) },
    ...measuringState(facts, today),
    periods: periodsAround(measurementPeriods(facts, today), today),
    ...known,
  };
}
