import { dynamicFindings } from './dynamic';
import { executionFindings } from './execution';
import { followUpFindings } from './follow-up';
import type { PlanFacts } from './health-facts';
import type { HealthFinding, QualityStanding } from './health-words';
import { involvingFindings, visibleFindings } from './visible-and-involving';

/** What makes a plan a good one, in the order of the method: dynamic, visible, involving, carried out, followed up. S2.14. */
export const PLAN_QUALITIES = ['dynamic', 'visible', 'involving', 'execution', 'followUp'] as const;
export type PlanQuality = (typeof PLAN_QUALITIES)[number];
export const QUALITY_STANDINGS = ['good', 'weak', 'missing'] as const;

export interface QualityHealth {
  readonly quality: PlanQuality;
  /** As the worst of its findings. */
  readonly standing: QualityStanding;
  /** Worst first. */
  readonly findings: readonly HealthFinding[];
}

const FINDINGS: Readonly<Record<PlanQuality, (facts: PlanFacts) => HealthFinding[]>> = {
  dynamic: dynamicFindings,
  visible: visibleFindings,
  involving: involvingFindings,
  execution: executionFindings,
  followUp: followUpFindings,
};

/** How a plan stands on the five qualities of a good one, in words. S2.14. */
export function planHealth(facts: PlanFacts): QualityHealth[] {
  return PLAN_QUALITIES.map((quality) => {
    const findings = FINDINGS[quality](facts).toSorted((a, b) => rank(b) - rank(a));
    return { quality, standing: findings[0]?.tone ?? 'good', findings };
  });
}

const rank = ({ tone }: HealthFinding) => QUALITY_STANDINGS.indexOf(tone);
