import type { CostLine, Funding, PlanContent } from '@gevinst/contract';

/** A plan while it is being written: every number as typed, so that nothing is lost that cannot be read yet. */
export interface PlanText {
  readonly benefits: readonly BenefitText[];
  /** Level to reach per posting month, by indicator. */
  readonly targets: Readonly<Record<string, MonthText>>;
  readonly costs: readonly CostText[];
  readonly payback: string;
  /** What the source stated; carried along unchanged. */
  readonly stated: PlanContent['statedEffectKr'];
}

/** Month → number as typed. */
export type MonthText = Readonly<Record<string, string>>;

/** How a benefit's kroner per month are made: from its target, from a yearly effect phased in, or typed. */
export type PlanWay = 'targets' | 'profile' | 'amounts';

export interface BenefitText {
  readonly benefitId: string;
  /** '' = not counted in kroner. */
  readonly indicatorId: string;
  readonly unitValue: string;
  /** '' = an improvement counts once. */
  readonly volumeId: string;
  /** Per cent of the indicator's improvement that is this benefit's. */
  readonly share: string;
  readonly evidenceIds: readonly string[];
  readonly way: PlanWay;
  /** Kroner per year when the benefit is fully there. */
  readonly fullEffect: string;
  readonly ramp: readonly RampText[];
  readonly amounts: MonthText;
}

/** From this month on, so many per cent of the full effect. */
export interface RampText {
  readonly month: string;
  readonly share: string;
}

export interface CostText {
  readonly year: string;
  readonly kind: CostLine['kind'];
  readonly label: string;
  /** '' = known to come, amount not known. */
  readonly amount: string;
  readonly currency: string;
  readonly priceLevel: string;
  /** '' = not stated. */
  readonly funding: '' | Funding;
}

/** A plan in which nothing is promised yet. */
export const EMPTY_PLAN: PlanContent = {
  benefits: [],
  targets: [],
  costs: [],
  declaredPaybackYears: null,
  statedEffectKr: [],
};
