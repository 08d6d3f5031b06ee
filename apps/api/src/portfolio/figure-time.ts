import type { IsoDate, Month } from '@gevinst/contract';
import { lastCompleteMonth, lastDayOfMonth } from '@gevinst/domain';

/** The three dates of a question: what is known, what counts, and from which month. */
export interface FigureTime {
  /** Ledger position: everything applied up to it is known. */
  readonly seq: number;
  readonly asOf: IsoDate | null;
  /** Reporting date: periods that end on or before it count as to date. */
  readonly to: IsoDate;
  /** The day from which grace is judged: the later of the reporting date and the day looked from. */
  readonly dueAt: IsoDate;
  /** First month that counts; '' = from the beginning. */
  readonly from: Month;
}

export interface TimeQuery {
  readonly asOf?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  readonly from?: Month | undefined;
}

/** The dates of a query; the reporting date is the end of the last complete month unless given. */
export function figureTime(today: IsoDate, query: TimeQuery, seq: number): FigureTime {
  const lookingFrom = query.asOf ?? today;
  const to = query.to ?? lastDayOfMonth(lastCompleteMonth(lookingFrom));
  return {
    seq,
    asOf: query.asOf ?? null,
    to,
    dueAt: to > lookingFrom ? to : lookingFrom,
    from: query.from ?? '',
  };
}

/** The dates as a named query binds them. */
export function timeParams({ seq, to, dueAt, from }: FigureTime) {
  return { seq, to, due_at: dueAt, from };
}

export type TimeParams = ReturnType<typeof timeParams>;
