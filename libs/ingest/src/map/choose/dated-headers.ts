import type { ColumnProfile } from '../../types/column-profile';
import { PeriodStats } from '../../types/period-style';
import { dateOf, readPeriod, type DateOrder } from '../../types/period-text';
import type { MapQuestion } from '../question';

/** A column whose header is a period. */
export interface PeriodHeader {
  readonly column: ColumnProfile;
  readonly period: string;
}

/** The headers that are periods. */
export interface DatedHeaders {
  readonly headers: PeriodHeader[];
  /** Every date fits both orders: ask. */
  readonly ambiguous: boolean;
  /** The order that the dates prove; null without dates. */
  readonly proven: DateOrder | null;
}

/** Id of the one question about the dates that head columns. */
export const ALL_DATES = 'date:*';

/**
 * Columns headed by periods; a single one is too few to say that periods stand in columns. Dates
 * are read in the order that they prove together, or that a person has said.
 */
export function datedHeaders(columns: readonly ColumnProfile[], answer?: string): DatedHeaders {
  const usable = columns.filter(({ kind }) => kind === 'number' || kind === 'empty');
  const stats = new PeriodStats();
  for (const { header } of usable) stats.add(header);
  const { ambiguous, style } = stats.decide();
  const said = answer === 'dmy' || answer === 'mdy' ? answer : null;
  const order = (ambiguous ? said : null) ?? style.order ?? 'dmy';
  const found = usable.flatMap((column) => {
    const period = keyOf(column.header, order);
    return period ? [{ column, period }] : [];
  });
  if (found.length < 2) return { headers: [], ambiguous: false, proven: null };
  return { headers: found, ambiguous, proven: ambiguous ? null : style.order };
}

function keyOf(header: string, order: DateOrder): string | null {
  const read = readPeriod(header);
  if (read?.kind === 'period') return read.value.key;
  return read?.kind === 'date' ? (dateOf(read, order)?.key ?? null) : null;
}

/** Asks once for all headers that are dates. */
export function datesQuestion(headers: readonly PeriodHeader[]): MapQuestion {
  const dates = headers.map(({ column }) => column.header).filter(isOpen);
  const text = dates[0] ?? '';
  const option = (order: DateOrder, da: string, en: string) => {
    const key = keyOf(text, order) ?? '';
    return { value: order, da: `${key} (${da})`, en: `${key} (${en})`, confidence: null };
  };
  return {
    id: ALL_DATES,
    kind: 'dateOrder',
    da: `Hvad betyder ${text} i overskrifterne?`,
    en: `What does ${text} in the headers mean?`,
    column: null,
    examples: dates.slice(0, 3),
    options: [option('dmy', 'dag først', 'day first'), option('mdy', 'måned først', 'month first')],
  };
}

function isOpen(header: string): boolean {
  const read = readPeriod(header);
  return read?.kind === 'date' && read.a !== read.b;
}
