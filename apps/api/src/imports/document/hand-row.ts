import type { HandMeasurement } from '@gevinst/contract';
import { dimensionCells, isTotalLabel, type DimensionCell } from '@gevinst/ingest';
import { ProblemError } from '../../http/problem-error';

/** A typed value as a file of one row, and what its columns are for. */
export interface HandRow {
  readonly text: string;
  readonly answers: Readonly<Record<string, string>>;
}

const ROLES = ['indicator', 'period', 'value'] as const;

/** The value of the whole, or of the part that is named: then every column says what it is for, whatever it looks like. */
export function handRow(code: string, { period, value, dimension }: HandMeasurement): HandRow {
  const parts = partsOf(dimension);
  const taken = parts.map(({ name }) => name);
  const own = ['Indikator', 'Periode', 'Værdi'].map((name) => freeName(name, taken));
  const header = [...own, ...taken];
  const cells = [code, period, exact(value), ...parts.map((part) => part.value)];
  const roles = [...ROLES, ...parts.map(() => 'dimension')];
  const answers = parts.length === 0 ? [] : header.map((name, at) => [`role:${name}`, roles[at]]);
  const text = [header, cells].map((row) => `${row.map(quoted).join(';')}\r\n`).join('');
  return { text, answers: Object.fromEntries(answers) as Record<string, string> };
}

/** Six decimals: then a comma can only be the decimal sign. */
function exact(value: string): string {
  const [whole = '0', decimals = ''] = value.split('.');
  return `${whole},${decimals.padEnd(6, '0')}`;
}

function partsOf(text: string): DimensionCell[] {
  if (text.trim() === '') return [];
  const cells = dimensionCells(text);
  if (cells === null) {
    throw wrong({
      da: `»${text}« er ingen del. En del skrives som Enhed=Nord, flere som Enhed=Nord; Kanal=Brev`,
      en: `“${text}” is no part. A part is written as Enhed=Nord, several as Enhed=Nord; Kanal=Brev`,
    });
  }
  const total = cells.find(({ value }) => isTotalLabel(value));
  if (total) {
    throw wrong({
      da: `»${total.value}« er det hele og ingen del. Lad delen stå tom`,
      en: `“${total.value}” is the whole and no part. Leave the part blank`,
    });
  }
  return cells;
}

function wrong(message: { readonly da: string; readonly en: string }): ProblemError {
  return new ProblemError('validation_failed', message, {
    errors: [{ path: 'dimension', message }],
  });
}

/** A part may be called what our own columns are. */
function freeName(name: string, taken: readonly string[]): string {
  return taken.includes(name) ? freeName(`${name} *`, taken) : name;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}
