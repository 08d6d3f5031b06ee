import type { Grain, Month, PlanContent, PlannedProfile } from '@gevinst/contract';
import { monthRange, profileOfText, rampShare } from '@gevinst/domain';
import { rateText } from '../../portfolio/standing.port';
import { FORMULAS } from '../formulas';
import { RATIO, type Input, type Said } from '../inputs';
import { firstMonthOf } from '../span';
import { joined, monthWords, type Words } from '../words';

type Planned = Pick<PlanContent, 'benefits'>;

/** How one month of a benefit is planned: as the plan has it, or by phasing a yearly effect in (F6). */
export function plannedMonth(
  plan: Planned | null,
  benefit: { readonly benefitId: string; readonly grain: Grain },
  month: Month,
): Pick<Said, 'formula' | 'inputs'> {
  const profile = profileIn(plan, benefit.benefitId);
  if (profile === undefined) return { formula: FORMULAS.plannedMonth, inputs: [] };
  const period = profileOfText(profile);
  const shares = monthRange(firstMonthOf(month, benefit.grain), month)
    .filter((one) => one >= profile.from && one <= profile.to)
    .map((one) =>
      shareInput(joined(SHARE, monthWords(one), ' '), rateText(rampShare(period, one))),
    );
  return { formula: FORMULAS.phasedMonth, inputs: [fullEffect(profile), ...shares] };
}

/** What the amounts of a benefit's plan are made of, where that is a yearly effect phased in step by step. */
export function phasedIn(plan: Planned | null, benefitId: string): Input[] {
  const profile = profileIn(plan, benefitId);
  if (profile === undefined) return [];
  const steps = profile.ramp.length > 0 ? profile.ramp : [{ fromMonth: profile.from, share: '1' }];
  return [
    fullEffect(profile),
    ...steps.map(({ fromMonth, share }) =>
      shareInput(joined(FROM, monthWords(fromMonth), ' '), share),
    ),
  ];
}

function profileIn(plan: Planned | null, id: string): PlannedProfile | undefined {
  return plan?.benefits.find(({ benefitId }) => benefitId === id)?.profile;
}

/** Not in kroner: it is no part of the sum beside it. */
const fullEffect = ({ fullEffectKrPerYear }: PlannedProfile): Input => ({
  ...FULL_EFFECT,
  ...{ value: fullEffectKrPerYear, unit: 'kr./år', next: null },
});

const shareInput = (words: Words, value: string): Input => ({
  ...words,
  ...{ value, unit: RATIO, next: null },
});

const FULL_EFFECT = { da: 'Fuld effekt i planen', en: 'Full effect in the plan' };
const SHARE = { da: 'Andel af fuld effekt i', en: 'Share of the full effect in' };
const FROM = { da: 'Indfaset fra og med', en: 'Phased in from' };
