const LF = 10;
const CR = 13;
const TAB = 9;
const BOM_START = 0xef;
/** No bit of any other kind. */
const OTHER = 0;
const CELL_END = 1;
const LINE_END = 2;
const SPECIAL = 3;

/** Most cells that a line is split into; one with more is not plain. */
export const MAX_CELLS = 4096;

/** Where the cells of the current line stand in the bytes. */
export interface CellSpans {
  readonly from: Int32Array;
  /** Exclusive. */
  readonly to: Int32Array;
  count: number;
}

/** Finds the lines that need no thought: no quote, no control character, one record a line. */
export class LineScanner {
  readonly cells: CellSpans = {
    from: new Int32Array(MAX_CELLS),
    to: new Int32Array(MAX_CELLS),
    count: 0,
  };
  private readonly kinds: Uint8Array;

  /** `delimiter` and `quote` must be ASCII; an empty quote means that there is none. */
  constructor(delimiter: string, quote: string) {
    this.kinds = new Uint8Array(256).fill(OTHER);
    this.kinds.fill(SPECIAL, 0, 32);
    this.kinds[TAB] = OTHER;
    this.kinds[CR] = LINE_END;
    this.kinds[LF] = LINE_END;
    if (quote !== '') this.kinds[quote.charCodeAt(0)] = SPECIAL;
    this.kinds[delimiter.charCodeAt(0)] = CELL_END;
  }

  /**
   * Finds the cells of the line at `start`; the bytes must hold its LF. Returns where the next line
   * starts, or -1 when the line is not plain.
   */
  next(bytes: Uint8Array, start: number): number {
    const { kinds } = this;
    const { from, to } = this.cells;
    if (bytes[start] === BOM_START) return -1;
    const fours = bytes.length - 3;
    let count = 0;
    let begin = start;
    for (let at = start; ; at++) {
      while (at < fours && kindsOf(kinds, bytes, at) === OTHER) at += 4;
      while (kinds[bytes[at]!]! === OTHER) at++;
      const byte = bytes[at]!;
      const kind = kinds[byte]!;
      if (kind === SPECIAL) return -1;
      from[count] = begin;
      to[count] = at;
      count++;
      if (kind === CELL_END) {
        if (count === MAX_CELLS) return -1;
        begin = at + 1;
        continue;
      }
      this.cells.count = count;
      if (byte === LF) return at + 1;
      return bytes[at + 1] === LF ? at + 2 : -1;
    }
  }
}

/** The kinds of four bytes together; OTHER where each of them is. Takes half as long as one after the other. */
function kindsOf(kinds: Uint8Array, bytes: Uint8Array, at: number): number {
  return (
    kinds[bytes[at]!]! | kinds[bytes[at + 1]!]! | kinds[bytes[at + 2]!]! | kinds[bytes[at + 3]!]!
  );
}
