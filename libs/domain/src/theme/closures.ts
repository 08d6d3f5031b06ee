/** What is decided about closing a channel. S3.7. */
export const CLOSURE_STATUSES = ['proposed', 'decided', 'closed', 'dropped'] as const;
export type ClosureStatus = (typeof CLOSURE_STATUSES)[number];

export interface ClosureFacts {
  readonly status: ClosureStatus;
  /** The day it closes; null while nobody has said. */
  readonly on: string | null;
}

/** Will close, or has: dropped plans do not count. */
export const isClosing = ({ status }: ClosureFacts) => status !== 'dropped';

/** Should be closed by now, and is not. */
export function isClosureLate({ status, on }: ClosureFacts, today: string): boolean {
  return (status === 'proposed' || status === 'decided') && on !== null && on < today;
}

/** What a closure or a political goal is about. */
interface About {
  readonly benefitIds: readonly string[];
}

/**
 * The channels that close without anyone having looked again at a goal of service or quality for them. A goal is for a
 * closure when they are of the same benefit, or when neither names one. S8.8.
 */
export function closuresWithoutGoal<T extends ClosureFacts & About>(
  closures: readonly T[],
  goals: readonly (About & { readonly reviewed: boolean })[],
): T[] {
  const reviewed = goals.filter((goal) => goal.reviewed);
  return closures
    .filter(isClosing)
    .filter((closure) => !reviewed.some((goal) => isOfSame(closure, goal)));
}

function isOfSame({ benefitIds }: About, other: About): boolean {
  if (benefitIds.length === 0) return other.benefitIds.length === 0;
  return benefitIds.some((id) => other.benefitIds.includes(id));
}
