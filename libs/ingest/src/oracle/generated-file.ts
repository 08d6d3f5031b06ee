import fc from 'fast-check';
import { encodeText } from '../decode/chunks';
import type { KnownIndicator } from '../map/indicator-index';
import type { Encoding } from '../model';
import {
  amount,
  indicatorsOf,
  PERIOD_FORMS,
  tableOf,
  type Amount,
  type PeriodForm,
} from './generated-table';
import { naiveFold, type NaiveContent } from './naive-load';
import type { NaiveNumberStyle } from './naive-number';
import type { NaiveLayout } from './naive-table';

/** A file with everything that its reader has to find out. */
export interface GeneratedFile {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly layout: NaiveLayout;
  readonly content: NaiveContent;
  readonly indicators: readonly KnownIndicator[];
  /** The decoded text, and where its rows begin. */
  readonly text: string;
  readonly rowsAt: number;
}

const UNITS: readonly NaiveNumberStyle['unit'][] = ['', '', '', '%', 'kr.', 't.kr.', '€'];
const number = fc.record({
  decimal: fc.constantFrom(',' as const, '.' as const),
  spaced: fc.constantFrom(null, ' ' as const, "'" as const),
  minus: fc.constantFrom('leading' as const, 'trailing' as const, 'parens' as const),
  unit: fc.constantFrom(...UNITS),
});
/** Everything about a file but its values. */
const form = fc.record({
  encoding: fc.constantFrom<Encoding>('utf-8', 'utf-8', 'windows-1252', 'utf-16le', 'utf-16be'),
  bom: fc.boolean(),
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  newline: fc.constantFrom('\r\n', '\n', '\r'),
  finalNewline: fc.boolean(),
  sep: fc.boolean(),
  titles: fc.nat(2),
  total: fc.boolean(),
  note: fc.boolean(),
  quoteAll: fc.boolean(),
  byCode: fc.boolean(),
  places: fc.boolean(),
  wide: fc.boolean(),
  period: fc.constantFrom(...(Object.keys(PERIOD_FORMS) as PeriodForm[])),
  number,
  strange: fc.nat(5),
  own: fc.constantFrom('', 'sager', 'pct.', 'kr.'),
  mixed: fc.nat(2).map((n) => n === 0),
});
type Form = typeof form extends fc.Arbitrary<infer T> ? T : never;

/** Whole files of measurements in every way of writing that is promised to be read. */
export const generatedFile: fc.Arbitrary<GeneratedFile> = fc
  .tuple(form, fc.array(amount, { minLength: 36, maxLength: 36 }))
  .map(([one, amounts]) => fileOf(one, amounts));

function fileOf(one: Form, amounts: readonly Amount[]): GeneratedFile {
  const { delimiter, newline, encoding, quoteAll } = one;
  const style = styleOf(one);
  const indicators = indicatorsOf(style, one.strange, one.own);
  const remark = `målt på æøå${quoteAll ? `\n${delimiter}"og" så` : ''}`;
  const { header, rows, total, columns } = tableOf({ ...one, remark }, style, amounts);
  const lines = [header, ...rows, ...(one.total ? [total] : [])].map((cells) =>
    cells.map((cell) => cellOf(cell, one)).join(delimiter),
  );
  const titles = Array.from({ length: one.titles }, (_, i) => `Udtræk ${i} fra økonomisystemet`);
  const head = [...(one.sep ? [`sep=${delimiter}`] : []), ...titles];
  const notes = one.note ? ['', 'Kilde: kommunens eget økonomisystem'] : [];
  const text = [...head, ...lines, ...notes].join(newline) + (one.finalNewline ? newline : '');
  const marked = encoding.startsWith('utf-16') || (one.bom && encoding === 'utf-8');
  const broken = encoding === 'windows-1252' ? /[\u0080-\u009f]/ : /\ufffd/;
  return {
    text,
    rowsAt: [...head, lines[0] ?? ''].join(newline).length + newline.length,
    bytes: encodeText(text, encoding, marked),
    encoding,
    indicators,
    layout: { delimiter, width: header.length, headerLine: head.length + 1, broken },
    content: {
      ...columns,
      number: style,
      order: one.period === 'mm/dd/yyyy' ? 'mdy' : 'dmy',
      indicators: new Map(
        indicators.flatMap(({ id, code, name }) => [
          [naiveFold(code), id],
          [naiveFold(name), id],
        ]),
      ),
      units: new Map(indicators.map(({ id, unit }) => [id, unit])),
    },
  };
}

function styleOf({ number: { decimal, spaced, minus, unit } }: Form): NaiveNumberStyle {
  const group = spaced ?? (decimal === ',' ? '.' : ',');
  return { decimal, group, minus, unit };
}

function cellOf(cell: string, { delimiter, quoteAll }: Form): string {
  const must = cell.includes(delimiter) || cell.includes('"') || /[\r\n]/.test(cell);
  return quoteAll || must ? `"${cell.replaceAll('"', '""')}"` : cell;
}
