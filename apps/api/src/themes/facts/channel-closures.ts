import { Injectable } from '@nestjs/common';
import type { ChartEvent } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import { Closures } from '../../portfolio/closures.port';
import { Projects } from '../../projects/projects.port';
import { dayOf } from '../../warehouse/day-of';
import { Themes, type ProjectThemes } from '../themes.port';
import { closureMark, type Seen } from '../words/closure-mark';
import { plannedMeasurements } from './planned-measurements';

/** Those that have closed, and those that are decided, as marks on the charts that they concern. S3.7. */
@Injectable()
export class ChannelClosures extends Closures {
  constructor(
    private readonly themes: Themes,
    private readonly projects: Projects,
  ) {
    super();
  }

  /** On an earlier day, what was written about channels later was not known. */
  override async of(ctx: TenantContext, id: string, asOf: string | null): Promise<ChartEvent[]> {
    const plan = await this.themes.of(ctx, id, 'channels');
    return isKnown(plan, asOf) ? eventsOf(plan, { today: asOf ?? ctx.today }) : [];
  }

  /** Of the projects whose plan in force names the indicator, or whose channels are measured by it. */
  async ofIndicator(
    ctx: TenantContext,
    indicatorId: string,
    asOf: string | null,
  ): Promise<ChartEvent[]> {
    await this.projects.indicator(ctx, indicatorId, asOf ?? undefined);
    const plans = await this.projects.approvedPlans(ctx, asOf);
    const named = plans.filter((plan) => plannedMeasurements([plan]).has(indicatorId));
    const naming = new Set(named.map(({ projectId }) => projectId));
    const names = new Map((await this.projects.list(ctx)).map(({ id, name }) => [id, name]));
    const today = asOf ?? ctx.today;
    const concerned = (await this.themes.all(ctx)).filter(
      (plan) => isKnown(plan, asOf) && (naming.has(plan.projectId) || carries(plan, indicatorId)),
    );
    return concerned
      .flatMap((plan) => eventsOf(plan, { today, projectName: names.get(plan.projectId) }))
      .toSorted((a, b) => a.month.localeCompare(b.month));
  }
}

function isKnown({ updatedAt: { channels } }: ProjectThemes, asOf: string | null): boolean {
  if (channels === null) return false;
  return asOf === null || dayOf(channels.toISOString()) <= asOf;
}

const carries = ({ contents }: ProjectThemes, indicatorId: string) =>
  contents.channels.channels.some((one) => one.volumeIndicatorId === indicatorId);

function eventsOf({ contents, relevance }: ProjectThemes, seen: Seen): ChartEvent[] {
  if (relevance.channels === 'notRelevant') return [];
  return contents.channels.closures.flatMap((one) => closureMark(one, seen));
}
