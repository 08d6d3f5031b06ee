import { sumDecimal, type Decimal } from '../decimal';

/** A benefit's valuing link to an indicator; `share` is the attribution share, 0–1. */
export interface ValuingLink {
  readonly indicatorId: string;
  readonly benefitId: string;
  readonly share: Decimal;
}

/** Benefits that together claim more than the whole movement of one indicator. */
export interface OverlapWarning {
  readonly indicatorId: string;
  readonly benefitIds: readonly string[];
  /** More than 1; 1.25 means a quarter is claimed twice. */
  readonly totalShare: Decimal;
}

/** Indicators claimed more than once over. A warning only: nothing is rescaled. */
export function overlaps(links: readonly ValuingLink[]): OverlapWarning[] {
  const byIndicator = Map.groupBy(links, (link) => link.indicatorId);
  return [...byIndicator]
    .map(([indicatorId, claims]) => ({
      indicatorId,
      benefitIds: claims.map((claim) => claim.benefitId),
      totalShare: sumDecimal(claims.map((claim) => claim.share)),
    }))
    .filter(({ totalShare }) => totalShare.gt(1));
}
