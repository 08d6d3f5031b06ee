import {
  dissect,
  readParts,
  unitOfHeader,
  type CoreReading,
  type Group,
  type MinusPlace,
  type NumberParts,
  type Scale,
} from './number-shape';
import { mayBeMissing, mayBeNumber, plainShape, type PlainShape } from './quick';

/** The one decided way in which a column writes its numbers. */
export interface NumberStyle {
  decimal: ',' | '.';
  group: Group | null;
  minus: MinusPlace;
  percent: boolean;
  currency: string | null;
  /** Set where most cells carry a foreign currency: one without it does not say what it is in. */
  currencyIn?: 'cell';
  /**
   * Unit of the column's values. `parseNumber` does not multiply; use `applyScale` where the
   * amount itself is wanted.
   */
  scale: Scale;
  /** Where the scale is written; a cell must carry it only when it is in the cells. */
  scaleIn: 'header' | 'cell' | null;
  /** Most decimals seen in a well-formed value. */
  decimals: number;
  /** Texts that mean "no value". */
  missing: string[];
}

/** The signs of a column's plain numbers as ASCII codes; `group` is 0 where there is none. */
export interface PlainSigns {
  /** A minus stands in front of the digits. */
  readonly minus: boolean;
  readonly decimal: number;
  readonly group: number;
}

/** One of the readings a column allows, with what its values would mean. */
export interface NumberReading {
  style: NumberStyle;
  examples: { text: string; value: string }[];
}

/** Result of looking at a whole column. */
export interface NumberDecision {
  style: NumberStyle;
  ambiguous: boolean;
  /** Two readings when ambiguous, else none. */
  readings: NumberReading[];
  /** Cells that are well-formed numbers in some style. */
  numeric: number;
  /** Cells with a leading zero, as codes have. */
  leadingZeros: number;
  /** The style that the cells decide, where a person has said another. */
  found?: NumberStyle;
  /** Values that prove the decimal sign, for and against. */
  evidence: { comma: number; dot: number; either: number };
}

/** Texts that mean missing in Danish statistics and common systems. */
export const MISSING_MARKS = [
  '',
  '-',
  '–',
  '—',
  '.',
  '..',
  '...',
  '…',
  'n/a',
  'N/A',
  'NA',
  '#N/A',
  'NULL',
  'null',
  'i/t',
];
const MISSING = new Set(MISSING_MARKS);

/** True when a cell means "no value". */
export function isMissing(text: string, marks: ReadonlySet<string> = MISSING): boolean {
  if (text === '') return true;
  return mayBeMissing(text) && text.length < 40 && marks.has(text.trim());
}

/** Collects what every cell of a column says about its number style. */
export class NumberStats {
  private comma = 0;
  private dot = 0;
  private either = { ',': 0, '.': 0 };
  private numeric = 0;
  private zeros = 0;
  private decimals = { ',': 0, '.': 0 };
  private percent = 0;
  private unscaled = 0;
  private readonly groups = new Map<Group, number>();
  private readonly minus = new Map<MinusPlace, number>();
  private readonly units = new Map<string, number>();
  private readonly scales = new Map<Scale, number>();
  private readonly examples: string[] = [];

  /** Takes in a non-missing cell that occurs `times` times; true when it is a number. */
  add(text: string, times = 1): boolean {
    if (!mayBeNumber(text)) return false;
    const plain = plainShape(text);
    if (plain) return this.addPlain(plain, times);
    const parts = dissect(text);
    if (!parts || !this.addCore(readParts(parts), text, times)) return false;
    if (parts.dash === ',' && !/[.,]/.test(parts.core)) this.comma += times;
    this.numeric += times;
    if (parts.minus) bump(this.minus, parts.minus, times);
    if (parts.percent) this.percent += times;
    if (parts.currency) bump(this.units, parts.currency, times);
    bump(this.scales, parts.scale, times);
    return true;
  }

  /** Takes in plain numbers of one shape. */
  addPlain(plain: PlainShape, times: number): true {
    this.numeric += times;
    this.unscaled += times;
    if (plain.minus) bump(this.minus, 'leading', times);
    if (plain.leadingZero) this.zeros += times;
    if (plain.decimal === 0) return true;
    const sign = plain.decimal === 44 ? ',' : '.';
    if (sign === ',') this.comma += times;
    else this.dot += times;
    if (plain.decimals > this.decimals[sign]) this.decimals[sign] = plain.decimals;
    if (plain.group !== 0) bump(this.groups, sign === ',' ? '.' : ',', times);
    return true;
  }

  private addCore(reading: CoreReading, text: string, times: number): boolean {
    if (reading.kind === 'bad') return false;
    if (reading.kind === 'plain' && reading.leadingZero) this.zeros += times;
    if (reading.kind === 'decimal') {
      if (reading.decimal === ',') this.comma += times;
      else this.dot += times;
      this.decimals[reading.decimal] = Math.max(this.decimals[reading.decimal], reading.decimals);
      if (reading.group) bump(this.groups, reading.group, times);
    } else if (reading.kind === 'grouped') {
      bump(this.groups, reading.group, times);
      if (reading.group === '.') this.comma += times;
      if (reading.group === ',') this.dot += times;
    } else if (reading.kind === 'either') {
      this.either[reading.sign] += times;
      if (this.examples.length < 3 && !this.examples.includes(text)) this.examples.push(own(text));
    }
    return true;
  }

  /** Decides the column's style, or says which two readings every value allows. */
  decide(header: string, missing: string[]): NumberDecision {
    const { comma, dot } = this;
    const either = this.either[','] + this.either['.'];
    const even = Math.min(comma, dot) * 4 > Math.max(comma, dot);
    const open = comma + dot === 0 ? either > 0 : even;
    const prefer =
      comma + dot === 0
        ? this.either['.'] >= this.either[',']
          ? ','
          : '.'
        : comma >= dot
          ? ','
          : '.';
    const style = this.styleOf(prefer, header, missing);
    const other = this.styleOf(prefer === ',' ? '.' : ',', header, missing);
    return {
      style,
      ambiguous: open,
      readings: open ? [style, other].map((s) => this.reading(s)) : [],
      numeric: this.numeric,
      leadingZeros: this.zeros,
      evidence: { comma, dot, either },
    };
  }

  private styleOf(decimal: ',' | '.', header: string, missing: string[]): NumberStyle {
    const unit = unitOfHeader(header);
    const cellScale = this.cellScale();
    const partner: Group = decimal === ',' ? '.' : ',';
    const spaced = ([' ', "'"] as const).find(
      (g) => (this.groups.get(g) ?? 0) > (this.groups.get(partner) ?? 0),
    );
    return {
      decimal,
      group: spaced ?? partner,
      minus: most(this.minus) ?? 'leading',
      percent: this.percent * 2 > this.numeric,
      ...this.currencyUnder(unit.currency),
      scale: cellScale > 1 ? cellScale : unit.scale,
      scaleIn: cellScale > 1 ? 'cell' : unit.scale > 1 ? 'header' : null,
      decimals: Math.max(this.decimals[decimal], this.either[decimal] > 0 ? 3 : 0),
      missing,
    };
  }

  /**
   * The header says it, else most of the cells. A foreign sign on a few of them does not speak for the others, which
   * are in kroner, or in whatever the numbers are for; it is not one of the column's.
   */
  private currencyUnder(headed: string | null): Pick<NumberStyle, 'currency' | 'currencyIn'> {
    if (headed !== null) return { currency: headed };
    const foreign = most(new Map([...this.units].filter(([code]) => code !== 'DKK')));
    if (foreign !== null && (this.units.get(foreign) ?? 0) * 2 > this.numeric)
      return { currency: foreign, currencyIn: 'cell' };
    return { currency: this.units.has('DKK') ? 'DKK' : null };
  }

  private cellScale(): Scale {
    const scales = new Map(this.scales);
    bump(scales, 1, this.unscaled);
    return most(scales) ?? 1;
  }

  private reading(style: NumberStyle): NumberReading {
    const examples = this.examples.map((text) => {
      const core = (dissect(text) as NumberParts).core;
      const value = core.replaceAll(style.decimal === ',' ? '.' : ',', '').replace(',', '.');
      return { text, value };
    });
    return { style, examples };
  }
}

function bump<K>(map: Map<K, number>, key: K, times: number): void {
  map.set(key, (map.get(key) ?? 0) + times);
}

/** The most frequent; of equals the first by name, so that the order of the rows makes no difference. */
function most<K extends string | number>(map: ReadonlyMap<K, number>): K | null {
  const ranked = [...map].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}

/** A copy that does not keep the big text alive it was cut from. */
export function own(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
