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

/** The part, when it says that something is done about the thing. */
export function actedOn({ part, on, all }: ActOn, actionId: string): Change {
  const linked = { ...on, actionIds: [...textsOf(on['actionIds']), actionId] };
  if (all === null) return { part, base: on, mine: linked };
  const mine = all.map((one) => (one.id === on['id'] ? { ...one, ...linked } : one));
  return { part, base: all, mine };
}
