/** A note as its writer's phone knows it. */
export interface GuestNote {
  readonly id: string;
  readonly text: string;
  readonly state: 'sent' | 'waiting' | 'refused';
  /** Why it was refused, in words. */
  readonly why: string;
  /** Whether the server failed at it, and may not the next time. */
  readonly mayTryAgain: boolean;
}
