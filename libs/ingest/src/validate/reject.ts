import type { Damage } from '../model';
import type { RejectCode } from './load-codes';

/** One value, or one whole row, that is not loaded as written. */
export interface Reject {
  readonly line: number;
  /** Name of the column; null for the whole row. */
  readonly column: string | null;
  readonly code: RejectCode;
  readonly text: string;
  readonly suggestion: string | null;
  /** The row as read, for the file of rejected rows. */
  readonly cells: readonly string[];
  /** More to fill into the message, such as the other line of a conflict. */
  readonly params?: Readonly<Record<string, string | number>>;
}

const WHOLE = new Set(['field_count', 'open_quote', 'quote_swallow']);

/** Name of the damaged column; null where the row as a whole is broken. */
export function damagedColumn(
  names: readonly string[],
  { code, column }: Pick<Damage, 'code' | 'column'>,
): string | null {
  return WHOLE.has(code) ? null : (names[column - 1] ?? null);
}
