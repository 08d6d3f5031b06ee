import { Injectable } from '@nestjs/common';
import { addDays, PART_DAYS } from '@gevinst/domain';
import { boardProgress } from '../board/progress.port';
import { participantsSince } from '../participation/participation.repository';
import { ReadAttention } from '../followup/attention.port';
import type { TenantContext } from '../http/tenant-context';
import { arrivalsByProject, plansInWork, treesKeptWith } from '../plan/plan-work.port';
import { StandingReader } from '../portfolio/standing.port';
import { Database } from '../postgres/database';
import { Projects } from '../projects/projects.port';
import { Themes } from '../themes/themes.port';
import { EVER_MEASURED } from '../measured/ever-measured.query';
import type { Known } from './known';

const byId = <T extends { readonly id: string }>(all: readonly T[]) =>
  new Map(all.map((one) => [one.id, one]));
const byProject = <T extends { readonly projectId: string }>(all: readonly T[]) =>
  Map.groupBy(all, ({ projectId }) => projectId);
const oneEach = <T extends { readonly projectId: string }>(all: readonly T[]) =>
  new Map(all.map((one) => [one.projectId, one]));

/** Reads once, for all plans, what their health is judged by. */
@Injectable()
export class ReadKnown {
  constructor(
    private readonly database: Database,
    private readonly projects: Projects,
    private readonly themes: Themes,
    private readonly attention: ReadAttention,
    private readonly standings: StandingReader,
  ) {}

  async run(ctx: TenantContext): Promise<Known> {
    const { projects } = this;
    const approved = await projects.approvedPlans(ctx);
    const standing = await this.standings.standing(ctx, {});
    const { seq } = standing.time;
    const measured = await this.standings.ask(ctx)(EVER_MEASURED, { seq });
    const stored = await this.database.tenant(ctx, async (manager) => ({
      work: await plansInWork(manager),
      arrivals: await arrivalsByProject(manager),
      kept: await treesKeptWith(
        manager,
        approved.map(({ original }) => original.id),
      ),
      boards: await boardProgress(manager),
      participants: await participantsSince(manager, addDays(ctx.today, -PART_DAYS)),
    }));
    const [attention, benefits, changes, themes, revisions, indicators] = await Promise.all([
      this.attention.run(ctx),
      projects.benefits(ctx),
      projects.changes(ctx),
      this.themes.all(ctx),
      projects.revisions(ctx),
      projects.indicators(ctx),
    ]);
    return {
      ...stored,
      ...{ today: ctx.today, attention },
      benefits: byProject(benefits),
      changes: byProject(changes),
      themes: oneEach(themes),
      judged: new Map(standing.projects.map((one) => [one.project.id, one])),
      revisions: byProject(revisions),
      approved: oneEach(approved),
      indicators: byId(indicators),
      measured: new Set(measured.map(({ indicator_id }) => indicator_id)),
    };
  }
}
