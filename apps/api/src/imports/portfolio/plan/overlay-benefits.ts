import { isDeepStrictEqual } from 'node:util';
import type { PlannedBenefit, TargetSeries } from '@gevinst/contract';
import { sameAs } from '../model-inputs';
import { overlaidPoints } from './overlay';
import type { SaidPlan } from './planned-benefit';

/** Series over those a plan has, indicator by indicator. */
export function overlaidTargets(
  base: readonly TargetSeries[],
  said: readonly TargetSeries[],
): TargetSeries[] {
  const next = new Map(said.map((one) => [one.indicatorId, one.points]));
  const kept = base.map(({ indicatorId, points }) => {
    return { indicatorId, points: overlaidPoints(points, next.get(indicatorId) ?? []) };
  });
  const known = new Set(base.map(({ indicatorId }) => indicatorId));
  return [...kept, ...said.filter(({ indicatorId }) => !known.has(indicatorId))];
}

/** What a file says of a benefit's plan, by the benefit's id. */
type Said = SaidPlan & { readonly benefitId: string };

/** Benefits over those a plan has; one that the file is silent about stays as it is. */
export function overlaidBenefits(
  base: readonly PlannedBenefit[],
  said: readonly Said[],
): PlannedBenefit[] {
  const next = new Map(said.map((one) => [one.benefitId, one]));
  const kept = base.map((known) => {
    const one = next.get(known.benefitId);
    return one ? overlaidBenefit(known, one) : known;
  });
  const known = new Set(base.map(({ benefitId }) => benefitId));
  const added = said.flatMap((one) => {
    const { benefitId } = one;
    const nothing = { benefitId, valuation: null, evidenceIndicatorIds: [], months: [] };
    return known.has(benefitId) ? [] : [overlaidBenefit(nothing, one)];
  });
  return [...kept, ...added];
}

function overlaidBenefit(known: PlannedBenefit, said: SaidPlan): PlannedBenefit {
  const valuation = overlaidValuation(known.valuation, said.valuation);
  const evidence = [...new Set([...known.evidenceIndicatorIds, ...said.evidence])];
  const months = overlaidMonths(known.months, said);
  return {
    benefitId: known.benefitId,
    valuation,
    evidenceIndicatorIds: evidence.filter((id) => id !== valuation?.indicatorId),
    ...overlaidProfile(known, said, { months, valuation }),
    months,
  };
}

function overlaidValuation(
  known: PlannedBenefit['valuation'],
  said: PlannedBenefit['valuation'],
): PlannedBenefit['valuation'] {
  if (said === null || known?.indicatorId !== said.indicatorId) return said ?? known;
  return {
    ...known,
    unitValueKr: sameAs(known.unitValueKr, said.unitValueKr) ?? said.unitValueKr,
    share: sameAs(known.share, said.share) ?? said.share,
  };
}

/** Amounts that follow from single targets leave the other months alone; a stated effect fills its whole period. */
function overlaidMonths(
  known: PlannedBenefit['months'],
  { months, profile }: SaidPlan,
): PlannedBenefit['months'] {
  if (months === null || profile !== null) return months ?? known;
  const said = new Map(months.map((one) => [one.month, one]));
  const all = new Map([...known.map((one) => [one.month, one] as const), ...said]);
  return [...all.values()].sort((a, b) => a.month.localeCompare(b.month));
}

/**
 * What the months are made of. A plan that has these months already says so itself; amounts that stand where
 * another indicator posts are not what a profile gives.
 */
function overlaidProfile(
  known: PlannedBenefit,
  said: SaidPlan,
  { months, valuation }: Pick<PlannedBenefit, 'months' | 'valuation'>,
): Pick<PlannedBenefit, 'profile'> {
  const same = isDeepStrictEqual(known.months, months);
  const { profile, valuation: posting } = same ? known : said;
  return profile && valuation?.indicatorId === posting?.indicatorId ? { profile } : {};
}
