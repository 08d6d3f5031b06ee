import { decodeBytes } from '../decode/chunks';
import type { Encoding } from '../model';
import { CellNumbers, NO_NUMBER } from './cell-numbers';
import type { CellSpans } from './line-scanner';

const MOST_TEXTS = 1 << 16;
/** Three columns of 2^16 texts are 2^48 combinations: still an exact number. */
const MOST_COLUMNS = 3;

/** Gives the dimension cells of a row one number; each combination is resolved once. */
export class DimensionNumbers {
  private readonly texts: CellNumbers[];
  private readonly combinations = new Map<number, number>();

  /** `resolve` gets the texts of `columns`. */
  constructor(
    private readonly columns: readonly number[],
    private readonly encoding: Encoding,
    private readonly resolve: (texts: readonly string[]) => number,
  ) {
    this.texts = columns.map(() => {
      let next = 0;
      return new CellNumbers(encoding, () => next++);
    });
  }

  /** The number of one row. */
  of(bytes: Uint8Array, cells: CellSpans): number {
    const { columns } = this;
    if (columns.length > MOST_COLUMNS) return NO_NUMBER;
    let key = 0;
    for (let i = 0; i < columns.length; i++) {
      const at = columns[i]!;
      const number = this.texts[i]!.of(bytes, cells.from[at]!, cells.to[at]!);
      if (number === NO_NUMBER) return NO_NUMBER;
      key = key * MOST_TEXTS + number;
    }
    const known = this.combinations.get(key);
    if (known !== undefined) return known;
    const number = this.resolve(columns.map((at) => this.textOf(bytes, cells, at)));
    this.combinations.set(key, number);
    return number;
  }

  private textOf(bytes: Uint8Array, { from, to }: CellSpans, at: number): string {
    return decodeBytes(bytes.subarray(from[at], to[at]), this.encoding);
  }
}
