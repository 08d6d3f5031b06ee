import type { TableProfile } from './profile';
import type { ColumnProfile } from './types/column-profile';
import type { NumberStyle } from './types/number-style';

/** One possible answer, with what some of the column's values would mean. */
export interface ReadOption {
  value: string;
  label: { da: string; en: string };
  examples: { text: string; means: string }[];
}

/** A question that only a person (or the source's saved profile) can answer. */
export interface ReadQuestion {
  id: string;
  kind: 'number_style' | 'date_order' | 'encoding';
  /** Column name; null for the whole file. */
  column: string | null;
  /** 0-based. */
  columnIndex: number | null;
  options: ReadOption[];
  suggested: string;
}

/** All open questions of a file; empty when nothing is ambiguous. */
export function questionsOf(profile: TableProfile): ReadQuestion[] {
  const questions = profile.columns.flatMap((column) => {
    if (column.kind === 'number' && column.number?.ambiguous) return [numberQuestion(column)];
    if (column.kind === 'period' && column.period?.ambiguous) return [dateQuestion(column)];
    return [];
  });
  const { encoding } = profile;
  if (encoding.invalid > 0 && encoding.reason !== 'chosen') questions.unshift(encodingQuestion());
  return questions;
}

/** The style that an answer to a number question stands for. */
export function answeredStyle(column: ColumnProfile, value: string): NumberStyle | null {
  const reading = column.number?.readings.find((r) => `decimal:${r.style.decimal}` === value);
  return reading?.style ?? null;
}

function numberQuestion(column: ColumnProfile): ReadQuestion {
  const readings = column.number?.readings ?? [];
  return {
    id: `number:${column.name}`,
    kind: 'number_style',
    column: column.name,
    columnIndex: column.index,
    suggested: 'decimal:,',
    options: readings.map(({ style, examples }) => ({
      value: `decimal:${style.decimal}`,
      label:
        style.decimal === ','
          ? { da: 'Komma er decimaltegn, punktum deler tusinder', en: 'Comma is the decimal sign' }
          : { da: 'Punktum er decimaltegn, komma deler tusinder', en: 'Dot is the decimal sign' },
      examples: examples.map(({ text, value }) => ({ text, means: value })),
    })),
  };
}

function dateQuestion(column: ColumnProfile): ReadQuestion {
  const readings = column.period?.readings ?? [];
  return {
    id: `date:${column.name}`,
    kind: 'date_order',
    column: column.name,
    columnIndex: column.index,
    suggested: 'dmy',
    options: readings.map(({ order, examples }) => ({
      value: order,
      label:
        order === 'dmy'
          ? { da: 'Dag først', en: 'Day first' }
          : { da: 'Måned først', en: 'Month first' },
      examples: examples.map(({ text, key }) => ({ text, means: key })),
    })),
  };
}

function encodingQuestion(): ReadQuestion {
  const option = (value: string, da: string, en: string): ReadOption => ({
    value,
    label: { da, en },
    examples: [],
  });
  return {
    id: 'encoding',
    kind: 'encoding',
    column: null,
    columnIndex: null,
    suggested: 'utf-8',
    options: [
      option(
        'utf-8',
        'UTF-8; linjer med ødelagte tegn afvises',
        'UTF-8; broken lines are rejected',
      ),
      option('windows-1252', 'Windows-1252', 'Windows-1252'),
    ],
  };
}
