import { decodeBytes } from '../decode/chunks';
import type { Encoding } from '../model';
import { ByteDictionary, UNKNOWN } from './byte-dictionary';
import { REMEMBERED } from './column-tally';
import type { CellSpans } from './line-scanner';

/** Returned for a cell whose meaning has to be found from its text, row by row. */
export const NO_NUMBER = -1;

/** Gives the cells of a column the number that their text stands for; each text is resolved once. */
export class CellNumbers {
  private readonly dictionary = new ByteDictionary(REMEMBERED);
  private readonly meanings: number[] = [];

  /** `resolve` returns a number from 0, or NO_NUMBER. */
  constructor(
    private readonly encoding: Encoding,
    private readonly resolve: (text: string) => number,
  ) {}

  /** The number of the cell at a place of the current line. */
  at(bytes: Uint8Array, cells: CellSpans, place: number): number {
    const from = cells.from[place]!;
    const to = cells.to[place]!;
    const known = this.dictionary.find(bytes, from, to);
    if (known !== UNKNOWN) return this.meanings[known]!;
    const added = this.dictionary.add(bytes, from, to);
    if (added === UNKNOWN) return NO_NUMBER;
    const meaning = this.resolve(decodeBytes(bytes.subarray(from, to), this.encoding));
    this.meanings.push(meaning);
    return meaning;
  }
}
