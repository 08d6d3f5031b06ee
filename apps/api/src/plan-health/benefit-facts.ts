import type { PlanContent } from '@gevinst/contract';
import type { BenefitLack, PlanFacts } from '@gevinst/domain';
import type { Known } from './known';

/** Each benefit with what it lacks before anyone can see whether it comes. S7.1. */
export function benefitFacts(known: Known, projectId: string): PlanFacts['benefits'] {
  const work = known.work.get(projectId);
  return (known.benefits.get(projectId) ?? []).map(({ id, name, owner }) => {
    return { id, name, owner, lacks: lacksOf(known, projectId, id, work) };
  });
}

function lacksOf(
  known: Known,
  projectId: string,
  benefitId: string,
  work: PlanContent | undefined,
): BenefitLack[] {
  const planned = work?.benefits.find((one) => one.benefitId === benefitId);
  const indicators = [
    ...(planned?.valuation ? [planned.valuation.indicatorId] : []),
    ...(planned?.evidenceIndicatorIds ?? []),
  ];
  if (indicators.length === 0) return ['indicator'];
  const baseline = indicators.some((id) => (known.indicators.get(id)?.baseline ?? null) !== null);
  const target = (work?.targets ?? []).some(
    ({ indicatorId, points }) => indicators.includes(indicatorId) && points.length > 0,
  );
  const measured = indicators.some((id) => known.measured.has(id));
  return [
    ...(baseline ? [] : (['baseline'] as const)),
    ...(target ? [] : (['target'] as const)),
    // Before anything is due, nothing is missing.
    ...(measured || !isDue(known, projectId, benefitId) ? [] : (['measurement'] as const)),
  ];
}

function isDue({ judged }: Known, projectId: string, benefitId: string): boolean {
  const benefits = judged.get(projectId)?.benefits ?? [];
  return benefits.some((one) => one.benefitId === benefitId && one.latestDue !== null);
}

/** The indicators behind their target, and whether an open action is about one, or about a benefit that it shows. S1.2. */
export function offTarget(known: Known, projectId: string): PlanFacts['offTarget'] {
  const actions = known.attention.actions.filter((one) => one.projectId === projectId);
  const shows = new Map<string, string[]>();
  for (const { benefitId, indicators } of known.judged.get(projectId)?.benefits ?? []) {
    for (const { light, reading } of indicators) {
      if (reading.kind !== 'benefit' || !['red', 'yellow'].includes(light)) continue;
      const { indicator_id: id } = reading;
      shows.set(id, [...(shows.get(id) ?? []), benefitId]);
    }
  }
  return [...shows].map(([id, benefitIds]) => ({
    id,
    name: known.indicators.get(id)?.name ?? '',
    hasAction: actions.some(
      (one) =>
        one.indicatorId === id || (one.benefitId !== null && benefitIds.includes(one.benefitId)),
    ),
  }));
}
