import { decodeBytes } from '../decode/chunks';
import type { Encoding } from '../model';
import { CellNumbers, NO_NUMBER } from './cell-numbers';
import type { CellSpans } from './line-scanner';

/** Texts of one more column after those of the columns before it. */
interface Branch {
  /** By the number of the column's text. */
  readonly next: (Branch | undefined)[];
  /** What the texts so far mean together; known where no column follows. */
  number: number;
}

const NOT_YET = -2;
const branch = (): Branch => ({ next: [], number: NOT_YET });

/** Gives the dimension cells of a row one number; each combination is resolved once. */
export class DimensionNumbers {
  private readonly texts: CellNumbers[];
  private readonly root = branch();

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
    const { columns, texts } = this;
    let at = this.root;
    for (let i = 0; i < columns.length; i++) {
      const number = texts[i]!.at(bytes, cells, columns[i]!);
      if (number === NO_NUMBER) return NO_NUMBER;
      at = at.next[number] ??= branch();
    }
    if (at.number === NOT_YET) {
      at.number = this.resolve(columns.map((column) => this.textOf(bytes, cells, column)));
    }
    return at.number;
  }

  private textOf(bytes: Uint8Array, { from, to }: CellSpans, at: number): string {
    return decodeBytes(bytes.subarray(from[at], to[at]), this.encoding);
  }
}
