import type { TreeOverlap, Valuation } from '@gevinst/contract';
import { dec, overlapGuard, type Claim, type ClaimOverlap } from '@gevinst/domain';
import type { DraftedBenefits } from '../plan/plan-membership.port';

/** A benefit, whose it is, and what its kroner are reckoned from. */
export interface Claimant {
  readonly benefitId: string;
  readonly projectId: string;
  readonly valuation: Valuation | null;
  /** It stands in a draft. */
  readonly draft: boolean;
}

export interface TreeClaim extends Claim {
  readonly draft: boolean;
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
  claims: readonly TreeClaim[],
  names: Names,
): TreeOverlap[] {
  return overlapGuard(claims)
    .filter((found) => found.claims.some((claim) => claim.projectId === projectId))
    .map((found) => named(found, projectId, names));
}

/**
 * What is promised and what is about to be: the project's plan work instead of what was approved of it, and of others both
 * what is approved and what their drafts claim beyond it.
 */
export function claimsInWork(
  approved: readonly Claimant[],
  projectId: string,
  plan: DraftedBenefits['benefits'],
  drafts: readonly DraftedBenefits[],
): TreeClaim[] {
  const others = approved.filter((one) => one.projectId !== projectId).flatMap(claimsOf);
  const standing = new Map(others.map((claim) => [keyOf(claim), claim]));
  const drafted = drafts
    .filter((one) => one.projectId !== projectId)
    .flatMap((one) => drawnUp(one).flatMap(claimsOf))
    .filter((claim) => asksMore(claim, standing.get(keyOf(claim))));
  const overtaken = new Set(drafted.map(keyOf));
  return [
    ...drawnUp({ projectId, benefits: plan }).flatMap(claimsOf),
    ...others.filter((claim) => !overtaken.has(keyOf(claim))),
    ...drafted,
  ];
}

const drawnUp = ({ projectId, benefits }: DraftedBenefits): Claimant[] =>
  benefits.map(({ benefitId, valuation }) => ({ benefitId, projectId, valuation, draft: true }));

const keyOf = ({ benefitId, kind, key }: Claim) => `${benefitId} ${kind} ${key}`;

/** A draft that repeats what is approved adds nothing to it. */
function asksMore({ share }: Claim, approved: Claim | undefined): boolean {
  if (approved === undefined) return true;
  return share !== null && approved.share !== null && share.greaterThan(approved.share);
}

/** What a benefit's kroner are reckoned from. */
function claimsOf({ benefitId, projectId, valuation, draft }: Claimant): TreeClaim[] {
  if (valuation === null) return [];
  const { indicatorId, volumeIndicatorId, share } = valuation;
  const own = { benefitId, projectId, draft };
  return [
    { ...own, kind: 'indicator', key: indicatorId, share: dec(share) },
    ...(volumeIndicatorId === null
      ? []
      : [{ ...own, kind: 'volume' as const, key: volumeIndicatorId, share: null }]),
  ];
}

function named(
  { kind, key, share, claims }: ClaimOverlap<TreeClaim>,
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
        draft: claim.draft,
      })),
  };
}
