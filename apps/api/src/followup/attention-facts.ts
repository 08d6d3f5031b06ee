import type {
  ActionItem,
  DatedLine,
  FallingIndicator,
  OpenAction,
  Reminder,
  SilentItem,
} from '@gevinst/contract';
import { silentSince, standingAt } from '@gevinst/domain';
import { Injectable } from '@nestjs/common';
import { listOpenActions, listUnevaluated } from '../board/open-actions.port';
import { lastDays } from '../participation/participation.repository';
import type { TenantContext } from '../http/tenant-context';
import { methodSettings } from '../method/method-settings.port';
import { Goals } from '../portfolio/goals.port';
import { Themes } from '../themes/themes.port';
import { datedLinesOf } from '../themes/dated-lines.port';
import { Database } from '../postgres/database';
import { type ProjectRecord, Projects } from '../projects/projects.port';
import { Warehouse } from '../warehouse/warehouse.port';
import { LAST_MEASURED } from '../measured/last-measured.query';
import { ListReminders } from './list-reminders';

/** What a municipality has that is open, missing or silent, of projects that stand. */
export interface AttentionFacts {
  readonly projects: readonly ProjectRecord[];
  /** Nearest deadline first, so overdue ones lead. */
  readonly actions: readonly OpenAction[];
  /** Lines of the themes that are not settled, nearest day first. */
  readonly lines: readonly DatedLine[];
  /** Completed, and nobody has evaluated them. */
  readonly unevaluated: readonly OpenAction[];
  readonly measurements: readonly Reminder[];
  /** Below target or getting worse for long. */
  readonly falling: readonly FallingIndicator[];
  /** Longest silence first. */
  readonly silent: readonly SilentItem[];
  readonly silentDays: number;
}

type Silence = Omit<SilentItem, 'days'>;

/** Finds what surfaces by itself: late, missing, or not touched for a month. S1.6. */
@Injectable()
export class ReadAttention {
  constructor(
    private readonly database: Database,
    private readonly projects: Projects,
    private readonly reminders: ListReminders,
    private readonly warehouse: Warehouse,
    private readonly goals: Goals,
    private readonly themes: Themes,
  ) {}

  async run(ctx: TenantContext): Promise<AttentionFacts> {
    const projects = await this.projects.list(ctx);
    const measurements = await this.reminders.run(ctx);
    const { open, completed, worked, settings } = await this.database.tenant(
      ctx,
      async (manager) => ({
        open: await listOpenActions(manager, ctx.today),
        completed: await listUnevaluated(manager, ctx.today),
        worked: await lastDays(manager),
        settings: await methodSettings(manager),
      }),
    );
    const seq = await this.warehouse.sequenceAsOf(ctx.municipalityId, null);
    const measured = await this.warehouse.query(ctx, LAST_MEASURED, { seq });
    const measuredOn = new Map(measured.map((one) => [one.project_id, one.measured_on]));
    const names = new Map(projects.map(({ id, name }) => [id, name]));
    const { silentDays } = settings;
    const named = withName(names);
    const [actions, unevaluated] = [open.flatMap(named), completed.flatMap(named)];
    const silent = [
      ...projects.flatMap((project) => silentProject(project, [worked, measuredOn])),
      ...actions.flatMap(silentAction),
    ].flatMap((item) => lasting(item, ctx.today, silentDays));
    silent.sort((a, b) => b.days - a.days);
    const falling = await this.falling(ctx, names);
    const lines = await this.lines(ctx, names, settings.actionSoonDays);
    return {
      ...{ projects, actions: actions.map(shown), unevaluated: unevaluated.map(shown) },
      ...{ lines, measurements, falling, silent, silentDays },
    };
  }

  private async lines(
    ctx: TenantContext,
    names: ReadonlyMap<string, string>,
    soonDays: number,
  ): Promise<DatedLine[]> {
    const found = (await this.themes.all(ctx)).flatMap((plan) =>
      datedLinesOf(plan).map((line) => ({
        ...line,
        projectId: plan.projectId,
        projectName: names.get(plan.projectId) ?? '',
        standing: standingAt(line.due, ctx.today, soonDays),
      })),
    );
    return found.toSorted((a, b) => a.due.localeCompare(b.due));
  }

  private async falling(
    ctx: TenantContext,
    names: ReadonlyMap<string, string>,
  ): Promise<FallingIndicator[]> {
    const indicators = new Map((await this.projects.indicators(ctx)).map((one) => [one.id, one]));
    return (await this.goals.offCourse(ctx)).flatMap((one) => {
      const [indicator, projectName] = [indicators.get(one.indicatorId), names.get(one.projectId)];
      if (indicator === undefined || projectName === undefined) return [];
      const { name: indicatorName, audience, responsible } = indicator;
      return [{ ...one, projectName, indicatorName, audience, responsible }];
    });
  }
}

/** With the name of its project; what belongs to one that stands no more is left out. */
const withName =
  (names: ReadonlyMap<string, string>) =>
  (action: ActionItem): (ActionItem & { readonly projectName: string })[] => {
    const projectName = names.get(action.projectId);
    return projectName === undefined ? [] : [{ ...action, projectName }];
  };

/** Nobody has planned, worked or measured. A project that is over may be silent. */
function silentProject(
  project: ProjectRecord,
  happened: readonly ReadonlyMap<string, string>[],
): Silence[] {
  if (project.phase === 'closed') return [];
  const { id, name, owner, updatedAt } = project;
  const days = [updatedAt.slice(0, 10), ...happened.map((on) => on.get(id) ?? '')].sort();
  const about = { projectId: id, projectName: name, title: name, owner };
  return [{ kind: 'project', id, ...about, lastOn: days.at(-1) ?? '' }];
}

/** What is overdue surfaces as that. */
function silentAction(action: ActionItem & { readonly projectName: string }): Silence[] {
  if (action.standing.kind === 'overdue') return [];
  const { id, projectId, projectName, title, owner, updatedAt } = action;
  const lastOn = updatedAt.slice(0, 10);
  return [{ kind: 'action', id, projectId, projectName, title, owner, lastOn }];
}

function lasting(item: Silence, today: string, silentDays: number): SilentItem[] {
  const days = silentSince(item.lastOn, today, silentDays);
  return days === null ? [] : [{ ...item, days }];
}

function shown(action: ActionItem & { readonly projectName: string }): OpenAction {
  const { id, projectId, projectName, title, owner, deadline, status, standing } = action;
  const { indicatorId, benefitId } = action;
  const about = { indicatorId, benefitId };
  return { id, projectId, projectName, title, owner, deadline, status, standing, ...about };
}
