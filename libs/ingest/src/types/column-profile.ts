import { cprLike } from './cpr';
import { isMissing, NumberStats, own, type NumberDecision } from './number-style';
import { PeriodStats, type PeriodDecision } from './period-style';
import { looksLikeYear } from './period-text';
import type { PlainShape } from './quick';

/** What a column seems to hold. */
export type ColumnKind = 'number' | 'period' | 'text' | 'empty';

/** Everything known about one column after reading every row. */
export interface ColumnProfile {
  /** 0-based. */
  index: number;
  name: string;
  /** Header cell as written. */
  header: string;
  kind: ColumnKind;
  /** Number style, when any cell is a number; it counts only while `kind` is `number`. */
  number: NumberDecision | null;
  /** Period style, when any cell is a period; it counts only while `kind` is `period`. */
  period: PeriodDecision | null;
  /** Distinct values with counts, most frequent first; null when there are more than 500. */
  distinct: { text: string; count: number }[] | null;
  samples: string[];
  values: number;
  missing: number;
  /** Looks like civil registration numbers: the import stops, no value is kept here. */
  cprLike: boolean;
}

/** Most different texts that a column lists. */
export const MAX_DISTINCT = 500;
/** Longest text that is listed. */
export const MAX_TEXT = 200;
const YEAR_HEADER = /år|aar|year|period|tid|dato|date|fy\b|fiscal/i;

/** Collects one column over all rows; cheap for repeated values. */
export class ColumnStats {
  private seen = new Map<string, number>();
  private overflow = false;
  private total = 0;
  private missing = 0;
  private sure = 0;
  private maybe = 0;
  private readonly marks = new Set<string>();
  private readonly samples: string[] = [];
  private readonly numbers = new NumberStats();
  private readonly periods = new PeriodStats();

  /** Takes in a cell; zero `times` only gives its text a place in the order. */
  add(cell: string, times = 1): void {
    this.total += times;
    const count = this.seen.get(cell);
    if (count !== undefined) this.seen.set(cell, count + times);
    else if (!this.overflow && this.seen.size < MAX_DISTINCT && cell.length <= MAX_TEXT) {
      this.seen.set(own(cell), times);
    } else {
      this.stopListing();
      this.classify(cell, times);
    }
  }

  /** Takes in plain numbers of one shape; the column has too many different texts to list them. */
  addShape(shape: PlainShape, times: number): void {
    this.stopListing();
    this.total += times;
    this.numbers.addPlain(shape, times);
  }

  /** There are too many different texts: what was listed is only counted from now on. */
  stopListing(): void {
    this.overflow = true;
    for (const [text, count] of this.seen) this.classify(text, count);
    this.seen = new Map();
  }

  private classify(cell: string, times: number): void {
    if (isMissing(cell)) {
      this.missing += times;
      this.marks.add(cell.trim());
      return;
    }
    if (this.samples.length < 5) this.samples.push(own(cell.slice(0, MAX_TEXT)));
    const cpr = cprLike(cell);
    if (cpr === 'sure') this.sure += times;
    else if (cpr === 'maybe') this.maybe += times;
    const isNumber = this.numbers.add(cell, times);
    if (!isNumber || cell.length < 6) this.periods.add(cell, times);
  }

  /** Draws the conclusion; call once, after the last row. */
  finish(index: number, name: string, header: string, notCpr = false): ColumnProfile {
    const distinct = this.overflow ? null : [...this.seen].filter(([, count]) => count > 0);
    distinct?.forEach(([text, count]) => this.classify(text, count));
    const values = this.total - this.missing;
    const number = this.numbers.decide(header, [...this.marks]);
    const period = this.periods.decide();
    const cpr = !notCpr && this.isCpr(values, header);
    const seen = distinct?.map(([text]) => text).filter((text) => !isMissing(text));
    const kind = kindOf(values, number, period, header, seen ?? this.samples);
    return {
      index,
      name,
      header,
      kind: cpr ? 'text' : kind,
      number: number.numeric > 0 && !cpr ? number : null,
      period: period.periods > 0 && !cpr ? period : null,
      distinct: cpr || !distinct ? null : sorted(distinct),
      samples: cpr ? [] : this.samples,
      values,
      missing: this.missing,
      cprLike: cpr,
    };
  }

  private isCpr(values: number, header: string): boolean {
    if (values === 0) return false;
    if (/\bcpr\b|personnummer|cpr-?n/i.test(header) && this.sure + this.maybe > 0) return true;
    return this.sure > 0 || this.maybe >= Math.max(2, values * 0.5);
  }
}

function sorted(distinct: [string, number][]): { text: string; count: number }[] {
  return distinct.map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count);
}

function kindOf(
  values: number,
  number: NumberDecision,
  period: PeriodDecision,
  header: string,
  seen: string[],
): ColumnKind {
  if (values === 0) return 'empty';
  const periods = period.periods / values;
  const yearsOnly = period.years === period.periods;
  const named =
    YEAR_HEADER.test(header) || (values >= 5 && seen.length > 1 && seen.every(looksLikeYear));
  if (periods >= 0.6 && (!yearsOnly || named)) return 'period';
  const share = (number.numeric - number.leadingZeros) / values;
  return share >= 0.6 ? 'number' : 'text';
}
