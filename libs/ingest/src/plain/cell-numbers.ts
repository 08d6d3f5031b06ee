import { decodeBytes } from '../decode/chunks';
import type { Encoding } from '../model';
import { ByteDictionary, UNKNOWN } from './byte-dictionary';

const REMEMBERED = 1 << 16;

/** Returned for a cell whose meaning has to be found from its text, row by row. */
export const NO_NUMBER = -1;

/** Gives cells the number that their text stands for; each text is resolved once. */
export class CellNumbers {
  private readonly dictionary = new ByteDictionary(REMEMBERED);
  private readonly meanings: number[] = [];

  /** `resolve` returns a number from 0, or NO_NUMBER. */
  constructor(
    private readonly encoding: Encoding,
    private readonly resolve: (text: string) => number,
  ) {}

  /** The number of one cell. */
  of(bytes: Uint8Array, from: number, to: number): number {
    const known = this.dictionary.find(bytes, from, to);
    if (known !== UNKNOWN) return this.meanings[known]!;
    const added = this.dictionary.add(bytes, from, to);
    if (added === UNKNOWN) return NO_NUMBER;
    const meaning = this.resolve(decodeBytes(bytes.subarray(from, to), this.encoding));
    this.meanings.push(meaning);
    return meaning;
  }
}
