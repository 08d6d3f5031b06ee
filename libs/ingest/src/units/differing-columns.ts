import { INDICATOR_WANTS } from './held-unit';
import { UnitTally } from './unit-tally';

/** A column of a file of projects of which several numbers are in another unit than what they are for. */
export interface DifferingAmounts {
  readonly column: number;
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** Names of the indicators that are measured in `to`; none where the column itself is. */
  readonly indicators: readonly string[];
}

type Words = Readonly<Record<string, string | number>>;

/** Counts the numbers of a file of projects that are in another unit, whichever indicators they are of. */
export class DifferingColumns {
  private readonly tally = new UnitTally();
  private readonly names = new Map<string, Set<string>>();

  /** Takes in one number that was not loaded for its unit, in a row about the indicator `name`. */
  add(column: number, name: string, params: Words = {}): void {
    const words = { from: String(params.from ?? ''), to: String(params.to ?? '') };
    const isLevel = params.wantedDa === INDICATOR_WANTS.wantedDa;
    const about = isLevel ? 'indicator' : 'column';
    this.tally.add(column, about, words);
    if (isLevel) this.namesOf(column, words).add(name);
  }

  /** Where it was more than one number; one alone says it itself. */
  several(): DifferingAmounts[] {
    return this.tally.several().map(({ of, ...one }) => {
      return { ...one, indicators: of === 'column' ? [] : [...this.namesOf(one.column, one)] };
    });
  }

  private namesOf(column: number, { from, to }: { from: string; to: string }): Set<string> {
    const key = JSON.stringify([column, from, to]);
    const names = this.names.get(key) ?? new Set<string>();
    this.names.set(key, names);
    return names;
  }
}
