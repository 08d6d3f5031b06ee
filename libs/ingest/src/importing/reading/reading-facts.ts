import type { TableProfile } from '../../profile';
import type { ColumnProfile } from '../../types/column-profile';
import type { NumberStyle } from '../../types/number-style';
import { unitWords } from '../../units/unit-kind';
import { writtenAs, type Written } from './corrected-styles';
import type { Correction } from './corrections-made';
import type { UsedColumn } from '../../map/used-column';

/** How a file was understood, for the page. */
export interface ReadingFacts {
  encoding: string;
  encodingEvidence: string;
  delimiter: string;
  headerLine: number | null;
  columns: {
    name: string;
    role: UsedColumn['role'];
    target: string | null;
    kind: string;
    style: string | null;
    why: { da: string; en: string };
    samples: string[];
    /** How its values are read; null where there is nothing to choose between. */
    written: Written | null;
  }[];
  titleLines: { line: number; text: string }[];
  totals: {
    line: number;
    label: string;
    stated: string | null;
    parts: string | null;
    agrees: boolean | null;
  }[];
  /** The file's first lines as they stand in it. */
  lines: { line: number; text: string }[];
  corrections: Correction[];
}

const MAX_TOTALS = 500;
const UNUSED: UsedColumn = { role: 'ignored', target: null, da: 'Bruges ikke', en: 'Not used' };

/** The facts of a reading, without anything that the page does not show. */
export function readingFacts(
  profile: TableProfile,
  used: readonly UsedColumn[],
): Omit<ReadingFacts, 'lines' | 'corrections'> {
  const { encoding } = profile.encoding;
  return {
    encoding,
    encodingEvidence: evidenceOf(profile),
    delimiter: profile.dialect.delimiter,
    headerLine: profile.headerLine,
    columns: profile.columns.map((column, i) => columnFacts(column, used[i] ?? UNUSED)),
    titleLines: profile.titles.map(({ line, text }) => ({ line, text })),
    totals: profile.totals.slice(0, MAX_TOTALS).map((total) => ({
      line: total.line,
      label: [...total.group, profile.names[total.column - 1] ?? '']
        .filter((part) => part.trim() !== '')
        .join(' · '),
      stated: total.stated,
      parts: total.parts === 0 ? null : total.computed,
      agrees: total.parts === 0 ? null : total.ok,
    })),
  };
}

function columnFacts(column: ColumnProfile, used: UsedColumn): ReadingFacts['columns'][number] {
  const { name, kind, samples, distinct } = column;
  const shown = samples.length > 0 ? samples : (distinct ?? []).map(({ text }) => text);
  return {
    name,
    role: used.role,
    target: used.target,
    kind,
    style: styleOf(column),
    why: { da: used.da, en: used.en },
    samples: shown.slice(0, 3).map((text) => text.slice(0, 80)),
    written: writtenAs(column),
  };
}

function styleOf({ kind, number, period }: ColumnProfile): string | null {
  if (kind === 'number' && number) return numberWords(number.style);
  if (kind !== 'period' || !period) return null;
  const { order, grains } = period.style;
  return order === null ? grains.join(', ') : order === 'dmy' ? 'dd-mm-åååå' : 'mm/dd/åååå';
}

/** A number style as an example: `1.234,56 mio. kr.`. */
export function numberWords(style: NumberStyle): string {
  const example = `1${style.group ?? ''}234${style.decimal}56`;
  return `${example} ${unitWords(style)}`.trim();
}

function evidenceOf({ encoding }: TableProfile): string {
  const why = {
    bom: 'byte order mark',
    nul_pattern: 'NUL-mønster',
    valid_utf8: 'gyldig UTF-8 i hele filen',
    mostly_utf8: `UTF-8 med ${encoding.invalid} ødelagte tegn`,
    fallback: 'ikke gyldig UTF-8',
    chosen: 'valgt',
  }[encoding.reason];
  const words = encoding.sampleWords.map((word) => `»${word}«`).join(', ');
  return words === '' ? why : `${why}; ${words}`;
}
