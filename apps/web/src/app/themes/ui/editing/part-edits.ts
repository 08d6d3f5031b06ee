import type { DocumentConflict } from '@gevinst/domain';
import type { ProblemFailure } from '../../../shared/http/problem-failure';
import type { Line, Sheet } from '../register/line';

/** A part as it was, and as it shall be. */
export interface Change {
  readonly part: string;
  readonly base: readonly Line[] | Sheet;
  readonly mine: readonly Line[] | Sheet;
  /** Someone has seen what both wrote, and wants this. */
  readonly chosen?: true;
}

/** What two people have written in the same places of a part. */
export interface PartConflict {
  readonly by: string;
  /** The other is oneself, in another window. */
  readonly own?: boolean;
  /** A line's place begins with its id. */
  readonly places: readonly DocumentConflict[];
}

/** What a part of a theme asks of its page when something is written in it. */
export interface PartEdits {
  busy(): boolean;
  /** What went wrong in this part, and only there. */
  failureIn(part: string): ProblemFailure | null;
  conflictIn(part: string): PartConflict | null;
  /** Says whether it went well. */
  save(change: Change): Promise<boolean>;
  /** Ends a conflict with what was sent, or with what the other wrote; says whether it went well. */
  settle(mine: boolean): Promise<boolean>;
  /** A form was opened or closed: what went wrong before is no longer about what is on the page. */
  forget(): void;
}
