import type { PlannedBenefit, TreeOverlap, Valuation } from '@gevinst/contract';
import { dec, overlapGuard, type Claim, type ClaimOverlap } from '@gevinst/domain';

/** A benefit, whose it is, and what its kroner are reckoned from. */
export interface Claimant {
  readonly benefitId: string;
  readonly projectId: string;
  readonly valuation: Valuation | null;
}

interface Names {
  readonly projects: ReadonlyMap<string, string>;
  readonly benefits: ReadonlyMap<string, string>;
  /** Of the indicators, and of the budget lines. */
  readonly things: ReadonlyMap<string, string>;
}

/** What this project claims and others claim too, with the others' names. N5. */
export function treeOverlaps(
  projectId: string,
  claims: readonly Claim[],
  names: Names,
): TreeOverlap[] {
  return overlapGuard(claims)
    .filter((found) => found.claims.some((claim) => claim.projectId === projectId))
    .map((found) => named(found, projectId, names));
}

/** The project's plan work counts instead of what was approved: the guard is for what is about to be promised. */
export function withDraft(
  approved: readonly Claimant[],
  projectId: string,
  planned: readonly PlannedBenefit[],
): Claimant[] {
  return [
    ...approved.filter((one) => one.projectId !== projectId),
    ...planned.map(({ benefitId, valuation }) => ({ benefitId, projectId, valuation })),
  ];
}

/** What a benefit's kroner are reckoned from. */
export function claimsOf({ benefitId, projectId, valuation }: Claimant): Claim[] {
  if (valuation === null) return [];
  const { indicatorId, volumeIndicatorId, share } = valuation;
  const own = { benefitId, projectId };
  return [
    { ...own, kind: 'indicator', key: indicatorId, share: dec(share) },
    ...(volumeIndicatorId === null
      ? []
      : [{ ...own, kind: 'volume' as const, key: volumeIndicatorId, share: null }]),
  ];
}

function named(
  { kind, key, share, claims }: ClaimOverlap,
  projectId: string,
  names: Names,
): TreeOverlap {
  const own = claims.filter((claim) => claim.projectId === projectId);
  return {
    kind,
    name: names.things.get(key) ?? '',
    share: share?.toString() ?? null,
    benefitIds: own.map(({ benefitId }) => benefitId),
    others: claims
      .filter((claim) => !own.includes(claim))
      .map((claim) => ({
        projectId: claim.projectId,
        project: names.projects.get(claim.projectId) ?? '',
        benefit: names.benefits.get(claim.benefitId) ?? '',
      })),
  };
}
