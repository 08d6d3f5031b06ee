import type { ProjectSummary } from '@gevinst/contract';
import type { JudgedProject } from '../standing/judge-project';
import type { PlanFacts } from './plan-facts';
import { krTextOrNull, totalsOf } from './to-contract';

interface Beside {
  readonly plan: PlanFacts | null;
  readonly spark: ProjectSummary['spark'];
  readonly names: ReadonlyMap<string, string>;
}

/** A judged project as the table shows it. */
export function summaryOf(one: JudgedProject, { plan, spark, names }: Beside): ProjectSummary {
  const { project, worst } = one;
  return {
    id: project.id,
    code: project.code,
    name: project.name,
    department: project.department,
    phase: project.phase,
    owner: project.owner,
    light: one.light.light,
    computedLight: one.light.computed,
    worstBenefit: worst && {
      id: worst.benefitId,
      name: names.get(worst.benefitId) ?? '',
      light: worst.light,
    },
    totals: totalsOf(one.totals),
    originalTotals: totalsOf(one.originalTotals),
    valueClasses: [...new Set(one.benefits.map(({ valueClass }) => valueClass))],
    rebaselines: plan?.rebaselines ?? 0,
    takenInAdvanceKr: project.takenInAdvanceKr,
    investmentKr: krTextOrNull(plan?.investmentOre ?? null),
    missingAmounts: plan?.missingAmounts ?? 0,
    spark: [...spark],
  };
}
