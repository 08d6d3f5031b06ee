import type {
  ActionItem,
  FallingIndicator,
  OpenAction,
  Reminder,
  SilentItem,
} from '@gevinst/contract';
import { silentSince } from '@gevinst/domain';
import { Injectable } from '@nestjs/common';
import { listOpenActions } from '../board/open-actions.port';
import { lastDays } from '../participation/participation.repository';
import type { TenantContext } from '../http/tenant-context';
import { methodSettings } from '../method/method-settings.port';
import { Goals } from '../portfolio/goals.port';
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
  ) {}

  async run(ctx: TenantContext): Promise<AttentionFacts> {
    const projects = await this.projects.list(ctx);
    const measurements = await this.reminders.run(ctx);
    const { open, worked, silentDays } = await this.database.tenant(ctx, async (manager) => ({
      open: await listOpenActions(manager, ctx.today),
      worked: await lastDays(manager),
      silentDays: (await methodSettings(manager)).silentDays,
    }));
    const seq = await this.warehouse.sequenceAsOf(ctx.municipalityId, null);
    const measured = await this.warehouse.query(ctx, LAST_MEASURED, { seq });
    const measuredOn = new Map(measured.map((one) => [one.project_id, one.measured_on]));
    const names = new Map(projects.map(({ id, name }) => [id, name]));
    const actions = open.flatMap((action) => {
      const projectName = names.get(action.projectId);
      return projectName === undefined ? [] : [{ ...action, projectName }];
    });
    const silent = [
      ...projects.flatMap((project) => silentProject(project, [worked, measuredOn])),
      ...actions.flatMap(silentAction),
    ].flatMap((item) => lasting(item, ctx.today, silentDays));
    silent.sort((a, b) => b.days - a.days);
    const falling = await this.falling(ctx, names);
    return { projects, actions: actions.map(shown), measurements, falling, silent, silentDays };
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
