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

/** A channel closes, and no goal of service or quality has been looked at again. S8.8. */
export function closesWithoutReviewedGoal(
  closures: readonly ClosureFacts[],
  goals: readonly { readonly reviewed: boolean }[],
): boolean {
  return closures.some(isClosing) && !goals.some(({ reviewed }) => reviewed);
}
