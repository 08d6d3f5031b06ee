import { Injectable } from '@nestjs/common';
import type { PlanTheme, StaffingRisk, ThemeDecisionInput, ThemeResource } from '@gevinst/contract';
import { PLAN_THEMES, dec } from '@gevinst/domain';
import type { TenantContext } from '../http/tenant-context';
import { TenantWrites } from '../ledger/tenant-writes';
import { methodSettings } from '../method/method-settings.port';
import { Database } from '../postgres/database';
import { Projects } from '../projects/projects.port';
import { decideTheme } from './write/decide-theme';
import { Measuring } from './facts/measuring';
import { putTheme } from './write/put-theme';
import { withoutLost, type ReferenceKind } from './content/references';
import { staffingRisks } from './facts/staffing-risks';
import type { ThemeFacts } from './facts/theme-facts';
import { themeResource } from './facts/theme-resource';
import type { ThemeEntity } from './theme.entity';
import { listThemes } from './theme.repository';
import { Themes, type ThemeWriteOptions, type ThemeWritten } from './themes.port';
import { writtenThemes } from './content/written-themes';

@Injectable()
export class ThemesService extends Themes {
  constructor(
    private readonly database: Database,
    private readonly writes: TenantWrites,
    private readonly projects: Projects,
    private readonly measuring: Measuring,
  ) {
    super();
  }

  override async list(ctx: TenantContext, projectId: string) {
    // Read before the facts: an edit in between makes the tags too old, never too new.
    const rows = await this.rows(ctx, projectId);
    const facts = await this.facts(ctx, projectId, rows);
    return PLAN_THEMES.map((theme) =>
      themeResource(
        theme,
        rows.find((row) => row.theme === theme),
        facts,
      ),
    );
  }

  override async all(ctx: TenantContext) {
    const [projects, rows] = [await this.projects.list(ctx), await this.rows(ctx)];
    const byProject = Map.groupBy(rows, ({ projectId }) => projectId);
    return projects.flatMap(({ id }) => {
      const own = byProject.get(id);
      return own === undefined ? [] : [writtenThemes(id, own)];
    });
  }

  override async put(
    ctx: TenantContext,
    projectId: string,
    written: ThemeWritten,
    options?: ThemeWriteOptions,
  ) {
    await this.writes.run(ctx, (manager) => putTheme(manager, ctx, projectId, written, options));
    return this.one(ctx, projectId, written.theme);
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
    return this.one(ctx, projectId, 'budget');
  }

  async risks(ctx: TenantContext): Promise<StaffingRisk[]> {
    const { staffingFloor } = await this.database.tenant(ctx, methodSettings);
    return staffingRisks(await this.all(ctx), await this.projects.list(ctx), dec(staffingFloor));
  }

  private async one(ctx: TenantContext, projectId: string, theme: PlanTheme) {
    const found = (await this.list(ctx, projectId)).find((one) => one.theme === theme);
    return found as ThemeResource;
  }

  private rows(ctx: TenantContext, projectId?: string): Promise<ThemeEntity[]> {
    return this.database.tenant(ctx, (manager) => listThemes(manager, projectId));
  }

  private async facts(
    ctx: TenantContext,
    projectId: string,
    rows: readonly ThemeEntity[],
  ): Promise<ThemeFacts> {
    await this.projects.get(ctx, projectId);
    const themes = await this.standing(ctx, projectId, rows);
    const { channels, followUp } = themes.contents;
    const risks = await this.risks(ctx);
    return {
      today: ctx.today,
      themes,
      settings: await this.database.tenant(ctx, methodSettings),
      staffing: risks.filter(({ projects }) => projects.some(({ id }) => id === projectId)),
      calendar: await this.measuring.calendar(ctx, projectId, followUp),
      shift: await this.measuring.shift(ctx, channels),
    };
  }

  /** What is written, without benefits, changes and indicators that are no longer there. */
  private async standing(ctx: TenantContext, projectId: string, rows: readonly ThemeEntity[]) {
    const [benefits, changes, indicators] = await Promise.all([
      this.projects.benefits(ctx, projectId),
      this.projects.changes(ctx, projectId),
      this.projects.indicators(ctx),
    ]);
    const ids = (all: readonly { id: string }[]) => new Set(all.map(({ id }) => id));
    const known: Partial<Record<ReferenceKind, ReadonlySet<string>>> = {
      benefit: ids(benefits),
      change: ids(changes),
      indicator: ids(indicators),
    };
    const themes = writtenThemes(projectId, rows);
    const contents = withoutLost(themes.contents, ({ kind, id }) => known[kind]?.has(id) ?? true);
    return { ...themes, contents };
  }
}
