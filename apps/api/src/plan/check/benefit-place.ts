import type { PlannedBenefit } from '@gevinst/contract';
import type { BenefitRecord } from '../../model/records';
import type { Fault, PlanSubjects } from './plan-faults';

/** One benefit of a plan, and where in the plan document it stands. */
export interface Place {
  readonly planned: PlannedBenefit;
  readonly benefit: BenefitRecord;
  readonly path: string;
  readonly subjects: PlanSubjects;
}

/** A fault of one benefit: 'Gevinsten "…" ' and what is wrong with it, in both languages. */
export const faultOf = (
  { benefit, path }: Place,
  place: string,
  da: string,
  en: string,
): Fault => ({
  path: `${path}.${place}`,
  message: { da: `Gevinsten "${benefit.name}" ${da}`, en: `The benefit "${benefit.name}" ${en}` },
});
