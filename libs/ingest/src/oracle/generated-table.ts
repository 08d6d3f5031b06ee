import fc from 'fast-check';
import type { NaiveContent } from './naive-load';
import type { NaiveNumberStyle } from './naive-number';

/** The cells of a generated file, and what its columns hold. */
export interface GeneratedTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** A total of all rows. */
  readonly total: readonly string[];
  readonly columns: Pick<NaiveContent, 'indicatorColumn' | 'periodColumn' | 'values' | 'dimension'>;
}

const NAMES = [
  'Telefonhenvendelser',
  'Digitale ansøgninger',
  'Sygefravær i timer',
  'Åbne sager',
  'Kørte kilometer',
  'Borgere på venteliste',
];
/** Units of indicators that take numbers of a style as they are. */
const FITTING: Record<NaiveNumberStyle['unit'], string> = {
  '': 'stk.',
  '%': 'pct.',
  'kr.': 'kr.',
  't.kr.': 'kr.',
  '€': 'EUR',
};

/** Indicators of the generated municipality: all take the style's numbers but one, which has a unit of its own. */
export function indicatorsOf(
  { unit }: Pick<NaiveNumberStyle, 'unit'>,
  strange: number,
  own: string,
) {
  return NAMES.map((name, i) => ({
    id: `i${i}`,
    code: `K-${i}7`,
    name,
    synonyms: [],
    unit: i === strange ? own : FITTING[unit],
  }));
}

const PLACES = ['Nørrebro', 'Østerbro', 'Vanløse', 'Valby; syd', 'Amager, vest', 'Brønshøj "by"'];
const DANISH = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
const ENGLISH = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];

const two = (n: number): string => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): number =>
  new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Ways of writing the n-th period of 2024, n = 1–8. */
export const PERIOD_FORMS = {
  'dd-mm-yyyy': (n: number) => `${lastDay(2024, n)}-${two(n)}-2024`,
  'dd.mm.yyyy': (n: number) => `${two(1 + n)}.${two(n)}.2024`,
  'mm/dd/yyyy': (n: number) => `${two(n)}/${lastDay(2024, n)}/2024`,
  'Month d, yyyy': (n: number) => `${ENGLISH[n - 1]} ${n}, 2024`,
  'iso date': (n: number) => `2024-${two(n)}-15`,
  'iso month': (n: number) => `2024-${two(n)}`,
  statbank: (n: number) => `2024M${two(n)}`,
  quarter: (n: number) => `${2024 + ((n - 1) >> 2)}K${1 + ((n - 1) & 3)}`,
  kvt: (n: number) => `${1 + ((n - 1) & 3)}. kvt. ${2024 + ((n - 1) >> 2)}`,
  'month name': (n: number) => `${DANISH[n - 1]} 2024`,
  week: (n: number) => `uge ${n * 4} 2024`,
  year: (n: number) => String(2015 + n),
} as const;
/** Name of a way of writing periods. */
export type PeriodForm = keyof typeof PERIOD_FORMS;
/** Those that can head a column, with their first three keys. */
const HEADED: Partial<Record<PeriodForm, readonly string[]>> = {
  'iso month': ['2024-01', '2024-02', '2024-03'],
  statbank: ['2024-01', '2024-02', '2024-03'],
  quarter: ['2024-Q1', '2024-Q2', '2024-Q3'],
  kvt: ['2024-Q1', '2024-Q2', '2024-Q3'],
  'month name': ['2024-01', '2024-02', '2024-03'],
  week: ['2024-W04', '2024-W08', '2024-W12'],
};

/** A value before it is written. */
export const amount = fc.record({
  whole: fc.oneof(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 1000, max: 99_999_999 })),
  hundredths: fc.integer({ min: 1, max: 99 }),
  negative: fc.boolean(),
  grouped: fc.boolean(),
  missing: fc.integer({ min: 0, max: 12 }),
});
/** A value before it is written. */
export type Amount = typeof amount extends fc.Arbitrary<infer T> ? T : never;

/** What decides the cells of a table. */
export interface TableForm {
  readonly byCode: boolean;
  readonly places: boolean;
  readonly wide: boolean;
  readonly period: PeriodForm;
  /** Every fourth amount has a foreign sign where the others have none, or the other way round. */
  readonly mixed: boolean;
  /** Text of every fifth remark. */
  readonly remark: string;
}

/** A table of 36 rows: long, or with periods in columns where the form of the periods allows it. */
export function tableOf(
  form: TableForm,
  style: NaiveNumberStyle,
  amounts: readonly Amount[],
): GeneratedTable {
  const headed = form.wide ? HEADED[form.period] : undefined;
  return headed ? wideTable(form, style, amounts, headed) : longTable(form, style, amounts);
}

function longTable(
  form: TableForm,
  style: NaiveNumberStyle,
  amounts: readonly Amount[],
): GeneratedTable {
  const { places, period, remark } = form;
  const place = places ? ['Område'] : [];
  return {
    header: ['Indikator', 'Måned', ...place, 'Værdi', 'Bemærkning'],
    rows: amounts.map((value, i) => {
      const at = places ? i >> 1 : i;
      return [
        nameOf(form, at),
        PERIOD_FORMS[period](1 + Math.floor(at / NAMES.length)),
        ...(places ? [PLACES[i % PLACES.length] ?? ''] : []),
        writtenOrMissing(form, style, value, i),
        i % 5 === 0 ? `${remark} ${i}` : '',
      ];
    }),
    total: ['I alt', '', ...place.map(() => ''), written(style, TELLING), ''],
    columns: {
      indicatorColumn: 0,
      periodColumn: 1,
      values: [{ column: places ? 3 : 2, period: null }],
      dimension: places ? { column: 2, name: 'Område' } : null,
    },
  };
}

function wideTable(
  form: TableForm,
  style: NaiveNumberStyle,
  amounts: readonly Amount[],
  keys: readonly string[],
): GeneratedTable {
  const values = keys.map((period, i) => ({ column: 2 + i, period }));
  return {
    header: [
      'Indikator',
      'Område',
      ...keys.map((_, i) => PERIOD_FORMS[form.period](1 + i)),
      'Note',
    ],
    rows: amounts.map((value, i) => [
      nameOf(form, i),
      PLACES[Math.floor(i / NAMES.length)] ?? '',
      ...keys.map((_, n) => {
        const other = amounts[(i + n) % amounts.length] ?? value;
        return writtenOrMissing(form, style, other, i + n);
      }),
      i % 5 === 0 ? `${form.remark} ${i}` : '',
    ]),
    total: ['I alt', '', ...keys.map(() => written(style, TELLING)), ''],
    columns: {
      indicatorColumn: 0,
      periodColumn: null,
      values,
      dimension: { column: 1, name: 'Område' },
    },
  };
}

function nameOf({ byCode }: TableForm, i: number): string {
  const at = i % NAMES.length;
  return byCode ? `K-${at}7` : (NAMES[at] ?? '');
}

/** Every fifth value shows group and minus, so that one damaged cell hides neither. */
const TELLING = { whole: 1_234_567, hundredths: 89, negative: true, grouped: true };

function writtenOrMissing(
  { mixed }: TableForm,
  style: NaiveNumberStyle,
  value: Amount,
  i: number,
): string {
  if (i % 5 === 0) return written(style, { ...value, ...TELLING });
  if (value.missing === 0) return '..';
  const unit = mixed && i % 4 === 1 ? OTHER_SIGN[style.unit] : style.unit;
  return written({ ...style, unit }, value);
}

const OTHER_SIGN: Record<NaiveNumberStyle['unit'], NaiveNumberStyle['unit']> = {
  '': '€',
  '%': '%',
  'kr.': '€',
  't.kr.': 't.kr.',
  '€': '',
};

function written(
  { decimal, group, minus, unit }: NaiveNumberStyle,
  { whole, hundredths, negative, grouped }: Omit<Amount, 'missing'>,
): string {
  const digits = grouped ? String(whole).replace(/\B(?=(?:\d{3})+$)/g, group) : String(whole);
  const plain = `${digits}${decimal}${two(hundredths)}${unit === '' ? '' : ` ${unit}`}`;
  if (!negative) return plain;
  if (minus === 'leading') return `-${plain}`;
  return minus === 'trailing' ? `${plain}-` : `(${plain})`;
}
