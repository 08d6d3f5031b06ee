import { CostKind, type PlanComparison } from '@gevinst/contract';
import {
  isSamePlan,
  krTextOrNull,
  planDiff,
  type AmountChange,
  type CostChange,
  type MarkChange,
  type PlanDiff,
} from '@gevinst/domain';
import type { TenantContext } from '../../http/tenant-context';
import { indicatorsById } from '../../indicators/indicator-lookup.port';
import type { EntityManager } from '../../postgres/database';
import { getProject } from '../../model/project/project.repository';
import { arrivalsByProject } from './arrivals';
import { namesOf } from './names-of';
import { readSide } from './read-side';
import { termsOf } from './terms-of';

/** What has become of a project's plan from one revision to another, with everything called by its name. S1.5, R8. */
export async function comparePlans(
  manager: EntityManager,
  ctx: TenantContext,
  projectId: string,
  between: { readonly a: string; readonly b: string },
): Promise<PlanComparison> {
  const { code, name } = await getProject(manager, projectId);
  const a = await readSide(manager, projectId, between.a, ctx.today);
  const b = await readSide(manager, projectId, between.b, ctx.today);
  const arrivals = (await arrivalsByProject(manager, projectId)).get(projectId) ?? new Map();
  const diff = planDiff(a.side, b.side, arrivals);
  const names = await namesOf(manager, projectId, [a, b]);
  return {
    ...{ projectId, code, name },
    a: a.revision,
    b: b.revision,
    same: isSamePlan(diff),
    tree: diff.tree && {
      nodes: diff.tree.nodes.map((node) => ({ ...node, fields: [...node.fields] })),
      links: [...diff.tree.links],
    },
    money: diff.money.map(({ benefitId, ...change }) => {
      return { benefitId, name: names.get(benefitId) ?? '', ...inKr(change) };
    }),
    total: inKr(diff.total),
    targets: await targetsOf(manager, diff),
    costs: diff.costs.map(costOf),
    terms: await termsOf(manager, diff, [a, b], names),
    themes: themesOf(diff),
    marks: diff.marks && marksOf(diff.marks, names),
    unforeseen: unforeseenOf(diff, names),
  };
}

async function targetsOf(
  manager: EntityManager,
  { targets }: PlanDiff,
): Promise<PlanComparison['targets']> {
  const ids = targets.map(({ indicatorId }) => indicatorId);
  const indicators = new Map((await indicatorsById(manager, ids)).map((one) => [one.id, one]));
  return targets.map((change) => {
    const { name = '', unit = '' } = indicators.get(change.indicatorId) ?? {};
    return { ...change, name, unit };
  });
}

function costOf({ kind, label, currency, payers, priceLevels, ...change }: CostChange) {
  const { years, ...amounts } = inKr(change);
  return {
    ...{ kind: CostKind.parse(kind), label, currency, ...amounts },
    payersBefore: [...payers.before],
    payersAfter: [...payers.after],
    pricesBefore: [...priceLevels.before],
    pricesAfter: [...priceLevels.after],
    years: years.map((one, place) => {
      const { before = 0, after = 0 } = change.years[place]?.unknown ?? {};
      return { ...one, unknownBefore: before, unknownAfter: after };
    }),
  };
}

function themesOf({ themes }: PlanDiff): PlanComparison['themes'] {
  if (themes === null) return null;
  return themes.map(({ theme, relevance, lines }) => ({
    ...{ theme, relevance },
    lines: lines.map((line) => ({ ...line, fields: [...line.fields] })),
  }));
}

function marksOf(
  marks: readonly MarkChange[],
  names: ReadonlyMap<string, string>,
): NonNullable<PlanComparison['marks']> {
  return marks.map(({ nodeId, theme, mark, fields }) => {
    return { nodeId, name: names.get(nodeId) ?? '', theme, mark, fields: [...fields] };
  });
}

function unforeseenOf(
  { unforeseen, money }: PlanDiff,
  names: ReadonlyMap<string, string>,
): PlanComparison['unforeseen'] {
  return unforeseen.map((benefitId) => {
    const after = money.find((one) => one.benefitId === benefitId)?.after ?? null;
    return { benefitId, name: names.get(benefitId) ?? '', afterKr: krTextOrNull(after) };
  });
}

function inKr({ mark, before, after, years }: AmountChange): PlanComparison['total'] {
  return {
    mark,
    beforeKr: krTextOrNull(before),
    afterKr: krTextOrNull(after),
    years: years.map((one) => ({
      year: one.year,
      beforeKr: krTextOrNull(one.before),
      afterKr: krTextOrNull(one.after),
    })),
  };
}
