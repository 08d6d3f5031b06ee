import type { TableRecord } from '../records';

/** What became of every record of a file; all others add up to `records`. */
export interface LineAccounting {
  records: number;
  header: number;
  titles: number;
  blank: number;
  notes: number;
  /** Totals of other rows: compared, not loaded. */
  totals: number;
  /** Rows of which every value is loaded. */
  loaded: number;
  /** Rows of which some values are loaded and some rejected. */
  partly: number;
  /** Rows without any value. */
  empty: number;
  /** Rows that the mapping leaves out on purpose. */
  leftOut: number;
  rejected: number;
  quarantined: number;
  balanced: boolean;
}

/** What became of one data row. */
export type RowFate = 'loaded' | 'partly' | 'empty' | 'leftOut' | 'rejected' | 'quarantined';

/** Keeps the books of a load: every record is counted once. */
export class LineBook {
  private readonly counts: Omit<LineAccounting, 'balanced'> = {
    records: 0,
    header: 0,
    titles: 0,
    blank: 0,
    notes: 0,
    totals: 0,
    loaded: 0,
    partly: 0,
    empty: 0,
    leftOut: 0,
    rejected: 0,
    quarantined: 0,
  };

  /** Records so far. */
  get records(): number {
    return this.counts.records;
  }

  /** Counts a record; true when it is a data row that waits for its fate. */
  isData({ kind }: TableRecord): boolean {
    this.counts.records++;
    if (kind === 'data') return true;
    if (kind === 'header') this.counts.header++;
    else if (kind === 'title') this.counts.titles++;
    else if (kind === 'blank') this.counts.blank++;
    else if (kind === 'note') this.counts.notes++;
    else this.counts.totals++;
    return false;
  }

  /** Counts a record that is known to be a data row, with what became of it. */
  countData(fate: RowFate): void {
    this.counts.records++;
    this.counts[fate]++;
  }

  /** Counts what became of a data row. */
  count(fate: RowFate): void {
    this.counts[fate]++;
  }

  /** A row that was counted as loaded or partly loaded has lost values after all. */
  move(from: RowFate, to: RowFate): void {
    this.counts[from]--;
    this.counts[to]++;
  }

  /** The books; `expected` is the number of records that the first reading counted. */
  close(expected: number): LineAccounting {
    const { records, ...rest } = this.counts;
    const sum = Object.values(rest).reduce((all, one) => all + one, 0);
    const whole = Object.values(rest).every((one) => one >= 0);
    return { ...this.counts, balanced: whole && records === expected && sum === records };
  }
}
