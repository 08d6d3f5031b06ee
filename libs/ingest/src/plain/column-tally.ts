import { decodeBytes } from '../decode/chunks';
import type { Encoding } from '../model';
import { holdsAggregation, isTotalLabel } from '../shape/totals';
import { MAX_DISTINCT, MAX_TEXT, type ColumnStats } from '../types/column-profile';
import { ByteDictionary, UNKNOWN } from './byte-dictionary';
import { SHAPES, shapeCode, shapeOfCode } from './plain-shape';

/** Marks below this stand for a text, the others for a shape. */
export const REMEMBERED = 1 << 16;
const SHORT = 6;
const CPR_DIGITS = 10;

/** Returned for a cell that has to be looked at as text. */
export const LOOK_CLOSER = -1;

/**
 * Counts a column's cells by their bytes and tells the statistics at the end: repeated texts by
 * number, and plain numbers of a column that has too many different ones by shape.
 */
export class ColumnTally {
  private readonly texts: string[] = [];
  private readonly totals: boolean[] = [];
  private readonly dictionary = new ByteDictionary(REMEMBERED);
  private readonly times: number[] = [];
  private readonly shapes = new Array<number>(SHAPES).fill(0);
  private many = false;
  private readonly noTotals: boolean;

  constructor(
    private readonly stats: ColumnStats,
    name: string,
    private readonly encoding: Encoding,
  ) {
    this.noTotals = holdsAggregation(name);
  }

  /** A mark to be counted when the whole row is plain; LOOK_CLOSER otherwise. Counts nothing. */
  look(bytes: Uint8Array, from: number, to: number): number {
    if (this.many) {
      const code = countsByShape(bytes, from, to) ? shapeCode(bytes, from, to) : -1;
      if (code >= 0) return REMEMBERED + code;
    }
    const known = this.dictionary.find(bytes, from, to);
    if (known !== UNKNOWN) return this.totals[known] ? LOOK_CLOSER : known;
    return this.meet(bytes, from, to);
  }

  /** Counts a mark. */
  count(mark: number): void {
    if (mark >= REMEMBERED) this.shapes[mark - REMEMBERED]!++;
    else this.times[mark]!++;
  }

  /** Hands everything counted to the statistics; call it once, after the last row. */
  finish(): void {
    this.handOver();
    this.shapes.forEach((times, code) => {
      if (times > 0) this.stats.addShape(shapeOfCode(code), times);
    });
  }

  private meet(bytes: Uint8Array, from: number, to: number): number {
    if (to - from > MAX_TEXT) return LOOK_CLOSER;
    if (!this.many && this.texts.length === MAX_DISTINCT) this.becomeMany();
    const number = this.dictionary.add(bytes, from, to);
    if (number === UNKNOWN) return LOOK_CLOSER;
    const text = decodeBytes(bytes.subarray(from, to), this.encoding);
    this.stats.add(text, 0);
    this.texts.push(text);
    this.times.push(0);
    const total = isTotalLabel(text) && !this.noTotals;
    this.totals.push(total);
    return total ? LOOK_CLOSER : number;
  }

  private becomeMany(): void {
    this.handOver();
    this.stats.stopListing();
    this.many = true;
  }

  private handOver(): void {
    this.texts.forEach((text, number) => {
      const times = this.times[number]!;
      if (times > 0) this.stats.add(text, times);
      this.times[number] = 0;
    });
  }
}

/** Short cells may be years, and ten digits a civil registration number: those are looked at as text. */
function countsByShape(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from < SHORT) return false;
  if (to - from < CPR_DIGITS) return true;
  for (let at = from; at < to; at++) if (bytes[at]! < 48) return true;
  return false;
}
