import { Injectable } from '@nestjs/common';
import type { Tree } from '@gevinst/contract';
import { krTextFromOre, oreFromKrText, sumOre } from '@gevinst/domain';
import { etagOf } from '../http/etag';
import type { TenantContext } from '../http/tenant-context';
import {
  whatIsDrafted,
  whatIsPlanned,
  type DraftedBenefits,
  type PlannedOf,
} from '../plan/plan-membership.port';
import { StandingReader, type Standing } from '../portfolio/standing.port';
import { Database } from '../postgres/database';
import { Projects } from '../projects/projects.port';
import { readNodes } from '../model/tree/tree.repository';
import { Themes } from '../themes/themes.port';
import { budgetClaims, type BudgetClaims } from './budget-claims';
import { claimsInWork, treeOverlaps } from './tree-overlaps';

/** The benefit tree of a project with what stands beside it: lights, indicators, and what others claim too. */
@Injectable()
export class ShowTree {
  constructor(
    private readonly database: Database,
    private readonly projects: Projects,
    private readonly standings: StandingReader,
    private readonly themes: Themes,
  ) {}

  /** The project is read first: with an edit in between the ETag is too old, which the next write tells. */
  async run(ctx: TenantContext, id: string): Promise<Tree> {
    const project = await this.projects.get(ctx, id);
    const { nodes, plan, drafts } = await this.database.tenant(ctx, async (manager) => ({
      nodes: await readNodes(manager, id),
      plan: await whatIsPlanned(manager, id),
      drafts: await whatIsDrafted(manager),
    }));
    const standing = await this.standings.standing(ctx, {});
    const indicators = await this.projects.indicators(ctx);
    const budget = budgetClaims(await this.themes.all(ctx));
    const planned = new Map(plan.benefits.map((one) => [one.benefitId, one]));
    const names = new Map(indicators.map((one) => [one.id, one.name]));
    return {
      projectId: id,
      etag: etagOf(project.version),
      solution: { code: project.code, name: project.name, description: project.description },
      changes: [...nodes.changes],
      benefits: nodes.benefits.map((benefit) => ({
        ...benefit,
        indicatorIds: planned.get(benefit.id)?.evidenceIndicatorIds ?? [],
      })),
      lights: lightsOf(standing, id),
      valuedBy: valuedBy(plan),
      promised: nodes.benefits.flatMap((one) => (plan.promised.has(one.id) ? [one.id] : [])),
      drafted: draftedOf(plan),
      overlaps: overlapsOf(standing, id, plan, { drafts, budget, indicators: names }),
      indicators: indicators.map(({ id: key, code, name }) => ({ id: key, code, name })),
      canEdit: this.projects.canEdit(ctx, project),
    };
  }
}

function lightsOf({ projects }: Standing, id: string): Tree['lights'] {
  const own = projects.find(({ project }) => project.id === id)?.benefits ?? [];
  return Object.fromEntries(own.map(({ benefitId, light }) => [benefitId, light]));
}

function valuedBy({ benefits }: PlannedOf): Tree['valuedBy'] {
  return Object.fromEntries(
    benefits.flatMap(({ benefitId, valuation }) =>
      valuation === null ? [] : [[benefitId, valuation.indicatorId]],
    ),
  );
}

/** What no approved plan promises stands in the draft. */
function draftedOf({ benefits, promised }: PlannedOf): Tree['drafted'] {
  return Object.fromEntries(
    benefits.flatMap(({ benefitId, months }) => {
      const amounts = months.map(({ amountKr }) => oreFromKrText(amountKr));
      return promised.has(benefitId) ? [] : [[benefitId, krTextFromOre(sumOre(amounts))]];
    }),
  );
}

interface Beside {
  readonly drafts: readonly DraftedBenefits[];
  readonly budget: BudgetClaims;
  readonly indicators: ReadonlyMap<string, string>;
}

function overlapsOf(
  { projects, names: benefitNames }: Standing,
  id: string,
  { benefits }: PlannedOf,
  { drafts, budget, indicators }: Beside,
): Tree['overlaps'] {
  const approved = projects.flatMap(({ project, benefits: judged }) =>
    judged.map(({ benefitId, valuing }) => ({
      benefitId,
      projectId: project.id,
      valuation: valuing,
      draft: false,
    })),
  );
  // A project that has been withdrawn claims nothing.
  const names = new Map(projects.map(({ project }) => [project.id, project.name]));
  const inForce = drafts.filter(({ projectId }) => names.has(projectId));
  const claims = [...claimsInWork(approved, id, benefits, inForce), ...budget.claims];
  return treeOverlaps(id, claims, {
    projects: names,
    benefits: benefitNames,
    things: new Map([...indicators, ...budget.names]),
  });
}
