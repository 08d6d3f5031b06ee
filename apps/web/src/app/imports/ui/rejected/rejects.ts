import type { ImportMessage } from '@gevinst/contract';

/** One rejected record that can still be put right. */
export interface Reject {
  key: string;
  message: ImportMessage;
  /** Rejected cells of the same column with the same text, this one included. */
  alike: number;
}

/** Codes that only ask someone to look; used when the server gives no severity. */
const NOTICES =
  /outlier|unusual|range|closed|total|overlap|mojibake|ignored|renamed|duplicate_file/;

/** Whether the record of a message is left out of the load. */
export function isRejected(message: ImportMessage): boolean {
  if (message.severity) return message.severity === 'rejected';
  return message.line !== null && !NOTICES.test(message.code);
}

/** The rejected records, in file order, each knowing how many others are wrong in the same way. */
export function rejectsOf(warnings: readonly ImportMessage[]): Reject[] {
  const messages = warnings.filter(isRejected);
  const alike = new Map<string, number>();
  for (const message of messages) {
    const kind = alikeKey(message);
    if (kind !== null) alike.set(kind, (alike.get(kind) ?? 0) + 1);
  }
  return messages.map((message, index) => ({
    key: `${message.line ?? 'x'}-${message.column ?? ''}-${index}`,
    message,
    alike: alike.get(alikeKey(message) ?? '') ?? 1,
  }));
}

/** The messages that reject nothing: unusual values, totals that do not add up. */
export function noticesOf(warnings: readonly ImportMessage[]): ImportMessage[] {
  return warnings.filter((message) => !isRejected(message));
}

/** Whether the names of the indicators would help to put something right. */
export function asksForIndicator(warnings: readonly ImportMessage[]): boolean {
  return warnings.some(({ code }) => code === 'unknown_indicator');
}

/** Damage of a line as such: a single cell cannot be told apart safely. */
const DAMAGED = /^(stray_quote|open_quote|quote_swallow|bom_inside|nul|control_char|bad_bytes)$/;
/** Stands for the whole line in a fix. */
const WHOLE_LINE = '*';
/** Longer texts arrive cut off, and must not be sent back as if they were whole. */
const LONGEST_TEXT = 499;

/** The column to send with a fix: a cell, or `*` for a line with too many or too few; null when neither can be. */
export function fixColumn({ code, line, column, text }: ImportMessage): string | null {
  if (line === null || text === null || text.length > LONGEST_TEXT || DAMAGED.test(code))
    return null;
  return code === 'field_count' ? WHOLE_LINE : column;
}

/** Kinds of error with their counts, most frequent first. */
export function kindsOf(rejects: readonly Reject[]): { code: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { message } of rejects) {
    counts.set(message.code, (counts.get(message.code) ?? 0) + 1);
  }
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || a.code.localeCompare(b.code));
}

/** Where F8 goes: the next (or previous) of `length` errors, round the corner; -1 when there are none. */
export function nextError(current: number, length: number, backwards = false): number {
  if (length === 0) return -1;
  if (current < 0) return backwards ? length - 1 : 0;
  return (current + (backwards ? length - 1 : 1)) % length;
}

function alikeKey({ column, text }: ImportMessage): string | null {
  return column === null || text === null ? null : JSON.stringify([column, text]);
}
