import type { ActionStatus } from '../board/action-status';
import type { IsoDate } from '../calendar/date';

interface Named {
  readonly id: string;
  readonly name: string;
}
/** What a benefit needs before anyone can see whether it comes. S7.1. */
export type BenefitLack = 'indicator' | 'baseline' | 'target' | 'measurement';

/** What is known of one plan on a day; every list may be empty. */
export interface PlanFacts {
  readonly today: IsoDate;
  /** Approved plans: how many, when the last was, and benefits that came in mid-period. */
  readonly approved: {
    readonly count: number;
    readonly lastOn: IsoDate;
  } | null;
  readonly draftWaits: boolean;
  readonly unforeseen: readonly Named[];
  /** In the tree and in no approved plan. */
  readonly unpromised: readonly Named[];
  /** Days since anything happened, once that is long; else null. */
  readonly silentDays: number | null;

  readonly pinnedGoals: number;
  readonly lastMeetingOn: IsoDate | null;
  /** People who took part in the last `PART_DAYS` days. */
  readonly participants: number;

  readonly actions: Readonly<Record<ActionStatus, number>>;
  readonly overdueActions: number;
  readonly silentActions: number;
  /** Indicators behind their target. `hasAction`: an open action is about it, or about a benefit that it shows. */
  readonly offTarget: readonly (Named & { readonly hasAction: boolean })[];
  readonly openRules: number;
  readonly brakingRules: number;

  readonly benefits: readonly (Named & {
    readonly owner: string;
    readonly lacks: readonly BenefitLack[];
  })[];
  readonly changesWithoutOwner: number;
  readonly missingMeasurements: number;
  /** Measurements of theme 5 that nobody is to act on. */
  readonly nobodyActs: number;
}

/** For how long back it counts as taking part. The method does not say; we have chosen. */
export const PART_DAYS = 90;
/** A board that has not met for longer is asleep. The method does not say; we have chosen. */
export const MEETING_DAYS = 60;
