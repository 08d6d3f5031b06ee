import type { Change } from '../editing/part-edits';
import { type Line, type Sheet, textsOf } from './line';

/** A line, or a part that is one thing, that something is to be done about. */
export interface ActOn {
  readonly part: string;
  readonly on: Line | Sheet;
  /** The lines that `on` is one of; null = it stands alone. */
  readonly all: readonly Line[] | null;
  readonly title: string;
  /** What the action may be called. */
  readonly suggested: string;
  readonly benefitId: string | null;
}

/** What is no line, when it says that something is done about it. */
export function actedOn({ part, on }: ActOn, actionId: string): Change {
  const mine = { ...on, actionIds: [...textsOf(on['actionIds']), actionId] };
  return { part, base: on, mine };
}
