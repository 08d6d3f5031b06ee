import type { PlanContent } from '@gevinst/contract';
import { checkBenefit } from './check-benefit';
import { checkCosts } from './check-costs';
import { checkTargets } from './check-targets';
import { duplicates, type Fault, type PlanSubjects } from './plan-faults';

/** The most that one answer lists; a person fixes some and asks again. */
const MOST = 100;

/**
 * Everything that keeps a plan from being kept as it is, in words for the person who wrote it. The schema has
 * already checked each field on its own.
 */
export function checkPlan(content: PlanContent, subjects: PlanSubjects): Fault[] {
  const names = new Map(subjects.benefits.map((one) => [one.id, one.name]));
  const twice = duplicates(content.benefits.map((one) => one.benefitId)).map((at) => {
    const name = names.get(content.benefits[at]?.benefitId ?? '') ?? '';
    const da = `Gevinsten "${name}" står to gange i planen`;
    const en = `The benefit "${name}" is in the plan twice`;
    return { path: `benefits.${at}.benefitId`, message: { da, en } };
  });
  const benefits = content.benefits.flatMap((planned, at) =>
    checkBenefit(planned, `benefits.${at}`, subjects),
  );
  const faults = [
    ...twice,
    ...benefits,
    ...checkTargets(content.targets, subjects),
    ...checkCosts(content),
  ];
  return faults.slice(0, MOST);
}

/** A plan can be drafted empty, but not approved so. */
export function isEmptyPlan(content: PlanContent): boolean {
  const { benefits, targets, costs, statedEffectKr } = content;
  return [benefits, targets, costs, statedEffectKr].every((list) => list.length === 0);
}
