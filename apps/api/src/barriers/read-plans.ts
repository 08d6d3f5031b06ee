import { Injectable } from '@nestjs/common';
import type { StaffingRisk } from '@gevinst/contract';
import { dec, markBarriers, matrixOrder, matrixProgress } from '@gevinst/domain';
import type { TenantContext } from '../http/tenant-context';
import { listMarks, type MarkRow } from '../model/theme/marks.repository';
import { methodSettings } from '../method/method-settings.port';
import { Database } from '../postgres/database';
import {
  Projects,
  type BenefitRecord,
  type ChangeRecord,
  type ProjectRecord,
} from '../projects/projects.port';
import {
  openBarriersOf,
  staffingRisks,
  themesReached,
  unactedIndicators,
  type OwnedBarrier,
} from '../themes/open-barriers.port';
import { Themes, type ProjectThemes } from '../themes/themes.port';

/** How far a plan has been gone through, and what stands in its way. */
export interface Plan {
  readonly project: ProjectRecord;
  readonly barriers: readonly OwnedBarrier[];
  /** Of the six themes, those that are answered, and those that are begun. */
  readonly themes: number;
  readonly begun: number;
  readonly answered: number;
  readonly total: number;
}

/** The plans of all projects that stand, by project. */
@Injectable()
export class ReadPlans {
  constructor(
    private readonly database: Database,
    private readonly projects: Projects,
    private readonly themes: Themes,
  ) {}

  async run(ctx: TenantContext): Promise<Map<string, Plan>> {
    const projects = await this.projects.list(ctx);
    const changes = Map.groupBy(await this.projects.changes(ctx), (one) => one.projectId);
    const benefits = Map.groupBy(await this.projects.benefits(ctx), (one) => one.projectId);
    const written = new Map((await this.themes.all(ctx)).map((one) => [one.projectId, one]));
    const { rows, settings } = await this.database.tenant(ctx, async (manager) => ({
      rows: await listMarks(manager),
      settings: await methodSettings(manager),
    }));
    const floor = dec(settings.staffingFloor);
    const staffing = staffingRisks([...written.values()], projects, floor);
    const approved = await this.projects.approvedPlans(ctx);
    const indicators = new Map((await this.projects.indicators(ctx)).map((o) => [o.id, o.name]));
    const marks = Map.groupBy(rows, ({ projectId }) => projectId);
    const plans = projects.map((project) => {
      const { id } = project;
      const themes = written.get(id) ?? null;
      const tree = { changes: changes.get(id) ?? [], benefits: benefits.get(id) ?? [] };
      return planOf(project, tree, {
        marks: marks.get(id) ?? [],
        themes,
        ...{ today: ctx.today, staffing },
        unacted: themes === null ? [] : unactedIndicators(themes, approved, indicators),
      });
    });
    return new Map(plans.map((plan) => [plan.project.id, plan]));
  }
}

interface Tree {
  readonly changes: readonly ChangeRecord[];
  readonly benefits: readonly BenefitRecord[];
}

interface Written {
  readonly marks: readonly MarkRow[];
  readonly themes: ProjectThemes | null;
  readonly today: string;
  /** What all plans together leave with too few people. */
  readonly staffing: readonly StaffingRisk[];
  readonly unacted: Parameters<typeof openBarriersOf>[1]['unacted'];
}

function planOf(project: ProjectRecord, tree: Tree, { marks, themes, ...facts }: Written): Plan {
  const nodes = matrixOrder(tree).map(({ id }) => id);
  const owners = new Map([...tree.changes, ...tree.benefits].map((one) => [one.id, one.owner]));
  const inCells = markBarriers(tree, marks).map((barrier) => {
    const row = marks.find((one) => one.nodeId === barrier.itemId && one.theme === barrier.theme);
    const owner = owners.get(barrier.itemId) ?? '';
    return { ...barrier, owner, actions: row?.actionIds.length ?? 0 };
  });
  return {
    project,
    barriers: [...(themes === null ? [] : openBarriersOf(themes, facts)), ...inCells],
    ...(themes === null ? { themes: 0, begun: 0 } : themesReached(themes, facts)),
    ...matrixProgress(nodes, marks),
  };
}
