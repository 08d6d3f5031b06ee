import type { ProjectDetail } from '@gevinst/contract';
import { kr, unsigned } from '../../shared/format/numbers';
import { isSilent, isZero } from '../../shared/format/silent';

/** The sentence a project's page opens with: what is there, and how that compares with the plan. */
export interface Headline {
  readonly key: string;
  readonly values: Record<string, string>;
  /** 'worse' is said in red. */
  readonly verdict: 'better' | 'worse' | 'onPlan' | null;
  readonly size: string;
}

/** `project` as seen against one plan: `seenAgainst` of it. */
export function headlineOf({ name, totals, benefits, revisions }: ProjectDetail): Headline {
  const plain = { values: { name }, verdict: null, size: '' };
  if (benefits.length === 0) return { ...plain, key: 'noBenefits' };
  if (!revisions.some(({ state }) => state === 'approved')) return { ...plain, key: 'noPlan' };
  if (!benefits.some((benefit) => benefit.monetary)) return { ...plain, key: 'nameOnly' };
  if (isSilent(totals)) {
    return isZero(totals.planDueKr)
      ? { ...plain, key: 'notDue', values: { name, plan: kr(totals.planTotalKr) } }
      : { ...plain, key: 'notMeasured', values: { name, plan: kr(totals.planDueKr) } };
  }
  return {
    key: 'realised',
    values: { name, actual: kr(totals.actualKr), plan: kr(totals.planMeasuredKr) },
    verdict: totals.wording,
    size: kr(unsigned(totals.varianceKr)),
  };
}

/** The project with the compared plan's totals and targets in the first place: the original plan's, or those in force. */
export function seenAgainst(project: ProjectDetail, original: boolean): ProjectDetail {
  if (!original) return project;
  return {
    ...project,
    totals: project.originalTotals,
    originalTotals: project.totals,
    benefits: project.benefits.map((status) => ({
      ...status,
      totals: status.originalTotals ?? status.totals,
      originalTotals: status.totals,
      indicators: status.indicators.map((one) => ({
        ...one,
        latestTarget: one.originalTarget,
        targetImprovement: one.originalTargetImprovement,
        originalTarget: one.latestTarget,
        originalTargetImprovement: one.targetImprovement,
      })),
    })),
  };
}
