/** Numbers of one column that are in another unit than what they are for. */
export interface DifferingColumn {
  readonly column: number;
  /** What they are for: an indicator by its id, or any other name. */
  readonly of: string;
  readonly from: string;
  readonly to: string;
  readonly count: number;
}

/** Most columns and indicators that are told of one by one. */
const MOST = 50;

/** Counts the numbers that are in another unit than their indicator, so that a whole column is told of once. */
export class UnitTally {
  private readonly found = new Map<string, DifferingColumn>();

  /** Takes in one number that was not loaded for its unit. */
  add(column: number, of: string, words: Readonly<Record<string, string>> = {}): void {
    const { from = '', to = '' } = words;
    const key = JSON.stringify([column, of, from, to]);
    const count = (this.found.get(key)?.count ?? 0) + 1;
    if (count > 1 || this.found.size < MOST) {
      this.found.set(key, { column, of, from, to, count });
    }
  }

  /** Where it was more than one number; one alone says it itself. */
  several(): DifferingColumn[] {
    return [...this.found.values()].filter(({ count }) => count > 1);
  }
}
