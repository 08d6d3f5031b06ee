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
  /** Meanings by the mark of the cell, so that a marked one needs no second look. */
  private readonly marked: number[] = [];

  /** `resolve` returns a number from 0, or NO_NUMBER. */
  constructor(
    private readonly encoding: Encoding,
    private readonly resolve: (text: string) => number,
  ) {}

  /** The number of the cell at a place of the current line. */
  at(bytes: Uint8Array, { from, to, marks }: CellSpans, place: number): number {
    const mark = marks[place]!;
    if (mark < 0 || mark >= REMEMBERED) return this.of(bytes, from[place]!, to[place]!);
    const { marked } = this;
    while (marked.length <= mark) marked.push(UNRESOLVED);
    const known = marked[mark]!;
    if (known !== UNRESOLVED) return known;
    return (marked[mark] = this.of(bytes, from[place]!, to[place]!));
  }

  private of(bytes: Uint8Array, from: number, to: number): number {
    const known = this.dictionary.find(bytes, from, to);
    if (known !== UNKNOWN) return this.meanings[known]!;
    const added = this.dictionary.add(bytes, from, to);
    if (added === UNKNOWN) return NO_NUMBER;
    const meaning = this.resolve(decodeBytes(bytes.subarray(from, to), this.encoding));
    this.meanings.push(meaning);
    return meaning;
  }
}

const UNRESOLVED = -2;
