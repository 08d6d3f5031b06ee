import { dec, overlaps, rateText } from '@gevinst/domain';
import type { JudgedBenefit } from './judge-benefit';

export interface Overlap {
  readonly indicatorId: string;
  readonly share: string;
  readonly projectIds: readonly string[];
}

/** Indicators whose movement more than one benefit claims beyond the whole. */
export function overlapping(benefits: readonly JudgedBenefit[]): Overlap[] {
  const projectOf = new Map(benefits.map((one) => [one.benefitId, one.projectId]));
  const links = benefits.flatMap(({ benefitId, valuing }) =>
    valuing === null
      ? []
      : [{ benefitId, indicatorId: valuing.indicatorId, share: dec(valuing.share) }],
  );
  return overlaps(links).map(({ indicatorId, benefitIds, totalShare }) => ({
    indicatorId,
    share: rateText(totalShare),
    projectIds: [...new Set(benefitIds.flatMap((id) => projectOf.get(id) ?? []))],
  }));
}
