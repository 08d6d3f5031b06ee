import { monthOf, readPeriod } from './period-text';

/** What a part of a year can be. */
export type PartUnit = 'month' | 'quarter' | 'half' | 'week';

/** Units of parts, the finest first that is common. */
export const PART_UNITS: readonly PartUnit[] = ['month', 'quarter', 'half', 'week'];

interface Form {
  readonly letter: string;
  readonly most: number;
  /** The number alone, or with its word before or after it. */
  readonly text: RegExp;
}

const FORMS: Record<PartUnit, Form> = {
  month: { letter: 'M', most: 12, text: /^(?:m|måned|maaned|mdr?\.?|month)?\s*0?(\d\d?)\.?$/i },
  quarter: {
    letter: 'K',
    most: 4,
    text: /^(?:[kq]|kvt\.?|kv\.?|kvartal|quarter)?\s*0?(\d)\.?\s*(?:kvt\.?|kv\.?|kvartal|quarter)?$/i,
  },
  half: {
    letter: 'H',
    most: 2,
    text: /^(?:h|halvår|halvaar)?\s*0?(\d)\.?\s*(?:halvår|halvaar)?$/i,
  },
  week: { letter: 'W', most: 53, text: /^(?:[uw]|uge|week)?\s*0?(\d\d?)\.?$/i },
};

/** A part of a year such as `januar`, `3` or `2. kvartal` as `M01`, `M03`, `K2`; null when it is none. */
export function readPart(text: string, unit: PartUnit): string | null {
  const cell = text.trim();
  const { letter, most, text: form } = FORMS[unit];
  const named = unit === 'month' ? monthOf(cell.replace(/\.$/, '')) : null;
  const n = named ?? Number(form.exec(cell)?.[1] ?? 0);
  if (n < 1 || n > most) return null;
  return letter + (unit === 'month' || unit === 'week' ? String(n).padStart(2, '0') : String(n));
}

/** The period that a year and its part make; null when the year has no such part. */
export function composed(year: string, part: string): string | null {
  const read = readPeriod(`${year}${part}`);
  return read?.kind === 'period' ? read.value.key : null;
}
