import { dec, sumDecimal, type Decimal } from '../decimal';

/** One benefit's claim on something that can be counted once only. */
export interface Claim {
  readonly projectId: string;
  readonly benefitId: string;
  /** What money is reckoned from: an indicator, the volume it is multiplied with, or a line of the budget. */
  readonly kind: ClaimKind;
  /** The id of the indicator, or the name of the budget line. */
  readonly key: string;
  /** The part of it that is claimed; null = all of it, or not said. */
  readonly share: Decimal | null;
}
export type ClaimKind = 'indicator' | 'volume' | 'budgetLine';

export interface ClaimOverlap<C extends Claim = Claim> {
  readonly kind: ClaimKind;
  readonly key: string;
  /** Of an indicator: what is claimed of it altogether; null where shares say nothing. */
  readonly share: Decimal | null;
  readonly claims: readonly C[];
}

/**
 * What is claimed more than once: an indicator of which more than all is claimed, by whomever; a volume or a budget line
 * that two projects reckon with. It warns and never rescales. N5.
 */
export function overlapGuard<C extends Claim>(claims: readonly C[]): ClaimOverlap<C>[] {
  const byThing = Map.groupBy(claims, ({ kind, key }) => `${kind} ${key}`);
  return [...byThing.values()].flatMap((same) => {
    const [first] = same;
    if (first === undefined) return [];
    const { kind, key } = first;
    const share = kind === 'indicator' ? sumOfShares(same) : null;
    const projects = new Set(same.map(({ projectId }) => projectId));
    const over = share === null ? projects.size > 1 : share.greaterThan(1);
    return over ? [{ kind, key, share, claims: same }] : [];
  });
}

const sumOfShares = (claims: readonly Claim[]): Decimal =>
  sumDecimal(claims.map(({ share }) => share ?? dec(1)));
