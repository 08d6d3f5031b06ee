import { Injectable } from '@nestjs/common';
import type {
  ChannelVolume,
  MeasurementRow,
  PlanTheme,
  StaffingRisk,
  ThemeDecisionInput,
  ThemeResource,
} from '@gevinst/contract';
import { PLAN_THEMES, dec } from '@gevinst/domain';
import type { TenantContext } from '../http/tenant-context';
import { TenantWrites } from '../ledger/tenant-writes';
import { actionsByBarrier } from '../board/boards.port';
import { methodSettings } from '../method/method-settings.port';
import { Database } from '../postgres/database';
import { Projects, type ApprovedPlan } from '../projects/projects.port';
import { decideTheme } from './write/decide-theme';
import { ChannelShifts } from './facts/channel-shifts';
import { Measuring, type PlansRead } from './facts/measuring';
import { putTheme } from './write/put-theme';
import { withoutLost, type Reference, type ReferenceKind } from './content/references';
import { staffingRisks } from './facts/staffing-risks';
import { withActions } from './content/acted-lines';
import { ParsedContents } from './content/parsed-contents';
import type { ThemeFacts } from './facts/theme-facts';
import { themeResource } from './facts/theme-resource';
import { unactedIndicators, type UnactedIndicator } from './facts/unacted-indicators';
import type { ThemeEntity } from '../model/theme/theme.entity';
import { listThemes } from '../model/theme/theme.repository';
import {
  Themes,
  type ProjectThemes,
  type ThemeWriteOptions,
  type ThemeWritten,
} from './themes.port';
import { writtenThemes } from '../model/theme/written-themes';

@Injectable()
export class ThemesService extends Themes {
  private readonly parsed = new ParsedContents();

  constructor(
    private readonly database: Database,
    private readonly writes: TenantWrites,
    private readonly projects: Projects,
    private readonly measuring: Measuring,
    private readonly shifts: ChannelShifts,
  ) {
    super();
  }

  override async list(ctx: TenantContext, projectId: string) {
    return this.resources(ctx, projectId, PLAN_THEMES);
  }

  /** One of the six, for which no more is read than it says something of. */
  async get(ctx: TenantContext, projectId: string, theme: PlanTheme): Promise<ThemeResource> {
    const [found] = await this.resources(ctx, projectId, [theme]);
    return found as ThemeResource;
  }

  override async all(ctx: TenantContext, theme?: PlanTheme) {
    return this.written(ctx, await this.rows(ctx, theme && { theme }));
  }

  override async of(ctx: TenantContext, projectId: string, theme: PlanTheme) {
    const rows = await this.rows(ctx, { projectId, theme });
    return this.standing(ctx, writtenThemes(projectId, rows));
  }

  override async put(
    ctx: TenantContext,
    projectId: string,
    written: ThemeWritten,
    options?: ThemeWriteOptions,
  ) {
    await this.writes.run(ctx, (manager) => putTheme(manager, ctx, projectId, written, options));
    return this.get(ctx, projectId, written.theme);
  }

  override async decide(
    ctx: TenantContext,
    projectId: string,
    decision: ThemeDecisionInput,
    options?: ThemeWriteOptions,
  ) {
    await this.writes.run(ctx, (manager) =>
      decideTheme(manager, ctx, projectId, decision, options),
    );
    return this.get(ctx, projectId, 'budget');
  }

  /** Only the plans of one theme say who is cut where. */
  async risks(ctx: TenantContext): Promise<StaffingRisk[]> {
    const { staffingFloor } = await this.database.tenant(ctx, methodSettings);
    const plans = await this.all(ctx, 'organisation');
    return staffingRisks(plans, await this.projects.list(ctx), dec(staffingFloor));
  }

  /** What is measured for a project, what is missing, and whom it is for. */
  async calendar(ctx: TenantContext, projectId: string): Promise<MeasurementRow[]> {
    await this.projects.get(ctx, projectId);
    const { contents } = await this.of(ctx, projectId, 'followUp');
    const plans = await this.projects.approvedPlans(ctx);
    return this.measuring.calendar(ctx, { projectId, plans }, contents.followUp);
  }

  /** What is measured of a project's channels, from the baseline on. */
  async volumes(ctx: TenantContext, projectId: string): Promise<ChannelVolume[]> {
    await this.projects.get(ctx, projectId);
    const { contents } = await this.of(ctx, projectId, 'channels');
    return this.shifts.volumes(ctx, contents.channels.channels);
  }

  private rows(ctx: TenantContext, where: Parameters<typeof listThemes>[1] = {}) {
    return this.database.tenant(ctx, (manager) => listThemes(manager, where));
  }

  private async resources(ctx: TenantContext, projectId: string, asked: readonly PlanTheme[]) {
    // Read before the facts: an edit in between makes the tags too old, never too new.
    const rows = await this.rows(ctx, { projectId });
    await this.projects.get(ctx, projectId);
    const themes = await this.standing(ctx, writtenThemes(projectId, rows));
    const facts = await this.facts(ctx, themes, asked);
    const row = (theme: PlanTheme) => rows.find((one) => one.theme === theme);
    return asked.map((theme) => themeResource(theme, row(theme), facts));
  }

  private async facts(
    ctx: TenantContext,
    themes: ProjectThemes,
    asked: readonly PlanTheme[],
  ): Promise<ThemeFacts> {
    const { projectId, contents, relevance } = themes;
    const { channels, followUp, organisation } = contents;
    const says = (theme: PlanTheme) => asked.includes(theme) && relevance[theme] !== 'notRelevant';
    const cuts = says('organisation') && organisation.staffing.length > 0;
    const risks = cuts ? await this.risks(ctx) : [];
    const plans = says('followUp') || says('budget') ? await this.projects.approvedPlans(ctx) : [];
    const own = { projectId, plans };
    return {
      today: ctx.today,
      themes,
      settings: await this.database.tenant(ctx, methodSettings),
      staffing: risks.filter(({ projects }) => projects.some(({ id }) => id === projectId)),
      calendar: says('followUp') ? await this.measuring.calendar(ctx, own, followUp) : [],
      unacted: says('followUp') ? await this.unacted(ctx, themes, plans) : [],
      poolPays: says('budget') ? poolPays(own) : null,
      shift: says('channels') ? await this.shifts.of(ctx, channels.channels) : null,
    };
  }

  private async unacted(
    ctx: TenantContext,
    themes: ProjectThemes,
    plans: readonly ApprovedPlan[],
  ): Promise<UnactedIndicator[]> {
    const indicators = await this.projects.indicators(ctx);
    const names = new Map(indicators.map(({ id, name }) => [id, name]));
    return unactedIndicators(themes, plans, names);
  }

  /** What is written of each project that stands, those without a word left out. */
  private async written(
    ctx: TenantContext,
    rows: readonly ThemeEntity[],
  ): Promise<ProjectThemes[]> {
    const byProject = Map.groupBy(rows, ({ projectId }) => projectId);
    const projects = await this.projects.list(ctx);
    const known = await this.known(ctx);
    return projects.flatMap(({ id }) => {
      const own = byProject.get(id);
      return own === undefined ? [] : [standingOf(writtenThemes(id, own, this.parsed.of), known)];
    });
  }

  /** What is written, without benefits, changes and indicators that are no longer there. */
  private async standing(ctx: TenantContext, themes: ProjectThemes): Promise<ProjectThemes> {
    return standingOf(themes, await this.known(ctx, themes.projectId));
  }

  private async known(ctx: TenantContext, projectId?: string): Promise<Known> {
    const [benefits, changes, indicators] = await Promise.all([
      this.projects.benefits(ctx, projectId),
      this.projects.changes(ctx, projectId),
      this.projects.indicators(ctx),
    ]);
    const made = await this.database.tenant(ctx, (manager) => actionsByBarrier(manager, projectId));
    const ids = (all: readonly { id: string }[]) => new Set(all.map(({ id }) => id));
    return { benefit: ids(benefits), change: ids(changes), indicator: ids(indicators), made };
  }
}

interface Known extends Partial<Record<ReferenceKind, ReadonlySet<string>>> {
  /** Actions of the target board, by the line they were made about. */
  readonly made: ReadonlyMap<string, readonly string[]>;
}

/** null without a plan in force. */
function poolPays({ projectId, plans }: PlansRead): boolean | null {
  const costs = plans.find((one) => one.projectId === projectId)?.current.content.costs;
  return costs?.some(({ funding }) => funding === 'investmentPool') ?? null;
}

function standingOf(themes: ProjectThemes, known: Known): ProjectThemes {
  const stands = ({ kind, id }: Pick<Reference, 'kind' | 'id'>) => known[kind]?.has(id) ?? true;
  return { ...themes, contents: withActions(withoutLost(themes.contents, stands), known.made) };
}
