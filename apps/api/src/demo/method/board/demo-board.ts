import type { ActionStatus, EvaluationInput, Role } from '@gevinst/contract';
import type { Score } from '@gevinst/domain';

/** A note on a fictitious board. Days are '2026-09-01'. */
export interface DemoIdea {
  readonly text: string;
  readonly by: Role;
  readonly on: string;
  readonly question?: { readonly by: Role; readonly text: string; readonly answer?: string };
  /** Effect and resources, when it was assessed the same day. */
  readonly scores?: readonly [effect: Score, resources: Score];
}

export interface DemoMove {
  readonly on: string;
  readonly to: ActionStatus;
  readonly reason?: string;
  readonly evaluation?: Omit<EvaluationInput, 'indicatorId'>;
}

export interface DemoAction {
  readonly title: string;
  readonly owner: string;
  readonly on: string;
  readonly deadline: string;
  readonly days: string;
  /** The idea it came of, by its text. */
  readonly idea?: string;
  /** Place of the benefit whose indicator it is to move. */
  readonly benefit?: number;
  readonly moves: readonly DemoMove[];
}

/** A meeting at half past nine Danish summer time, half past eight in winter; what else happened that day belongs to it. */
export interface DemoMeeting {
  readonly on: string;
  readonly people: readonly string[];
  readonly nextAt: string;
  /** A note from someone who has joined by the code on the wall. */
  readonly phone?: { readonly name: string; readonly text: string };
}

export interface DemoBoard {
  /** Who leads the meetings and writes on the board; the team where nobody is named. */
  readonly led?: Role;
  readonly capacityDays: string;
  /** Places of the benefits whose indicators hang on the wall; none = the plan's own. */
  readonly pinned: readonly number[];
  readonly ideas: readonly DemoIdea[];
  readonly actions: readonly DemoAction[];
  readonly meetings: readonly DemoMeeting[];
}

export type DemoBoards = Readonly<Record<string, DemoBoard>>;

/** A note that was hung up by someone on a day, and what it was assessed to be. */
export const idea = (on: string, by: Role, text: string, scores?: DemoIdea['scores']): DemoIdea =>
  scores === undefined ? { on, by, text } : { on, by, text, scores };

export const started = (on: string): DemoMove => ({ on, to: 'started' });
export const completed = (on: string): DemoMove => ({ on, to: 'completed' });
export const evaluated = (
  on: string,
  moved: 'yes' | 'no' | 'tooEarly',
  note: string,
): DemoMove => ({ on, to: 'evaluated', evaluation: { moved, note } });
