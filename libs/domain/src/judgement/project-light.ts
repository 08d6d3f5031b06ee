import {
  moneyLight,
  isJudged,
  worstLight,
  DEFAULT_TOLERANCE,
  type Light,
  type Tolerance,
} from './light';
import { rollUp, type RealisationTotals } from './realisation';

/** A benefit as its project sees it; `totals` is null when the benefit is not monetary. */
export interface BenefitStanding {
  readonly benefitId: string;
  readonly light: Light;
  readonly totals: RealisationTotals | null;
}

/** A project's light, what it rests on, and the benefit to look at first. */
export interface ProjectLight {
  readonly light: Light;
  readonly basis: 'money' | 'worstBenefit' | 'none';
  readonly worst: BenefitStanding | null;
}

/**
 * Σ/Σ of the project's monetary benefits, its worst benefit named beside it; without monetary
 * benefits its worst benefit; without any benefit *intet måltal*.
 */
export function projectLight(
  benefits: readonly BenefitStanding[],
  tolerance: Tolerance = DEFAULT_TOLERANCE,
): ProjectLight {
  const worst = worstBenefit(benefits);
  if (worst === null) return { light: 'noTarget', basis: 'none', worst };
  const monetary = benefits.filter((benefit) => benefit.totals !== null);
  if (monetary.length === 0) return { light: worst.light, basis: 'worstBenefit', worst };
  return { light: sumLight(monetary, tolerance), basis: 'money', worst };
}

/** The benefit with the worst light, the first of several; null of none. */
export function worstBenefit(benefits: readonly BenefitStanding[]): BenefitStanding | null {
  const light = worstLight(benefits.map((benefit) => benefit.light));
  return benefits.find((benefit) => benefit.light === light) ?? null;
}

/** Where no monetary benefit can be judged, the sum cannot either: say why, worst reason first. */
function sumLight(monetary: readonly BenefitStanding[], tolerance: Tolerance): Light {
  const lights = monetary.map((benefit) => benefit.light);
  if (!lights.some(isJudged)) return worstLight(lights) ?? 'noTarget';
  const totals = rollUp(monetary.flatMap((benefit) => benefit.totals ?? []));
  return moneyLight(totals, tolerance, true, true);
}
