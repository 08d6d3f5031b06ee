import { PortfolioColumn, type ImportReading, type ImportResource } from '@gevinst/contract';
import type { Language } from '../../../shared/format/numbers';
import type { Choice } from '../../../shared/ui/select-field';
import type { Answers } from '../questions/answers';
import { ENCODINGS, delimiterText } from './reading-facts';
import { fieldIn, roleAnswer, roleKey } from './role-words';

/** An answer to choose whose `key` names a translation. */
export interface NamedAnswer {
  readonly value: string;
  readonly key: string;
}

/** An answer to choose that is shown as it stands. */
export interface PlainAnswer {
  readonly value: string;
  readonly text: string;
}

/** Answers that change which columns there are; the columns can be corrected when the file is read again. */
const LAYOUT = ['kind', 'encoding', 'delimiter', 'headerLine'];
const ROLES = ['indicator', 'period', 'value', 'dimension', 'ignored'] as const;
const WRITTEN = { number: ['decimal:,', 'decimal:.'], period: ['dmy', 'mdy'] } as const;
const DELIMITERS = [';', ',', '\t', '|'];
const NO_HEADER = 'none';
/** Uses in which it matters how numbers and dates are written. */
const READ = ['value', 'period', 'periodColumn', 'projectField'];
const FIELDS = [...PortfolioColumn.options.map((field) => `field:${field}`), 'ignored'];
/** Fields that may stand in several columns. */
const SEVERAL = /^(?:cost\.|effect$|target$)/;

type Column = ImportReading['columns'][number];

/** How the file is read now, by the ids of the answers that would say it. */
export function asRead(reading: ImportReading, kind: ImportResource['kind']): Answers {
  const columns = reading.columns.flatMap((column): [string, string][] => [
    [`role:${column.name}`, roleAnswer(column)],
    ...(column.written ? [[`written:${column.name}`, column.written] as [string, string]] : []),
  ]);
  return {
    kind,
    encoding: reading.encoding,
    delimiter: reading.delimiter,
    headerLine: reading.headerLine === null ? NO_HEADER : String(reading.headerLine),
    ...Object.fromEntries(columns),
  };
}

/** Whether other columns will be found. */
export function layoutChanges(before: Answers, now: Answers): boolean {
  return LAYOUT.some((id) => before[id] !== now[id]);
}

/**
 * What has been corrected; what is said of columns that may not be there any more is left out. The columns that divide the
 * values are said together, so that the set of them is remembered as it was chosen.
 */
export function corrected(before: Answers, now: Answers): Answers {
  const divides = (answers: Answers, id: string): boolean => answers[id] === 'dimension';
  const redivided = Object.keys(now).some((id) => divides(before, id) !== divides(now, id));
  const changed = Object.entries(now).filter(
    ([id, answer]) => before[id] !== answer || (redivided && divides(now, id)),
  );
  const others = layoutChanges(before, now);
  return Object.fromEntries(changed.filter(([id]) => !others || LAYOUT.includes(id)));
}

/** Encodings to choose from; a rare one only where the file is read in it. */
export function encodings({ encoding }: ImportReading): Choice[] {
  const usual = ['utf-8', 'windows-1252', 'utf-16le'];
  return among(usual, encoding).map((value) => ({ value, label: ENCODINGS[value] ?? value }));
}

/** Delimiters by name. */
export function delimiters({ delimiter }: ImportReading, language: Language): Choice[] {
  return among(DELIMITERS, delimiter).map((value) => ({
    value,
    label: delimiterText(value, language),
  }));
}

/** Kinds of files; one that was typed by hand has no other. */
export function kinds(kind: ImportResource['kind']): readonly string[] {
  return kind === 'manual' ? [] : ['measurements', 'portfolio'];
}

/** The file's first lines, each of which may be the one with the headers; last, that none is. */
export function headerLines({ lines = [], headerLine }: ImportReading): PlainAnswer[] {
  const shown = lines.map(({ line, text }) => ({ value: String(line), text }));
  const at = headerLine === null ? NO_HEADER : String(headerLine);
  const missing = at !== NO_HEADER && !shown.some(({ value }) => value === at);
  return [...shown, ...(missing ? [{ value: at, text: '…' }] : []), { value: NO_HEADER, text: '' }];
}

/** What a column can be used for: in a portfolio file a field of it. */
export function rolesOf(column: Column, kind: ImportResource['kind']): NamedAnswer[] {
  const usual = kind === 'portfolio' ? FIELDS : ROLES;
  return among([...usual], roleAnswer(column)).map((value) => ({ value, key: roleKey(value) }));
}

/** A field that several columns of a portfolio file are said to hold, although only one of them can. */
export interface Doubled {
  readonly key: string;
  readonly columns: readonly string[];
}

/** The first such field; null when there is none. */
export function doubledIn({ columns }: ImportReading, now: Answers): Doubled | null {
  const held = Map.groupBy(columns, ({ name }) => now[`role:${name}`] ?? '');
  for (const [answer, found] of held) {
    const field = fieldIn(answer);
    if (field === null || SEVERAL.test(field) || found.length < 2) continue;
    return { key: roleKey(answer), columns: found.map(({ name }) => name) };
  }
  return null;
}

/** How the values of a column can be written; none for texts. */
export function writtenOf({ written }: Column): NamedAnswer[] {
  if (!written) return [];
  const ways = written.startsWith('decimal:') ? WRITTEN.number : WRITTEN.period;
  return ways.map((value) => ({ value, key: `correct.written.${WORDS[value]}` }));
}

const WORDS = { 'decimal:,': 'comma', 'decimal:.': 'dot', dmy: 'dayFirst', mdy: 'monthFirst' };

/** Whether the way of writing matters to what the column is used for. */
export function isRead(role: string | undefined): boolean {
  return role !== undefined && (READ.includes(role) || fieldIn(role) !== null);
}

function among(usual: readonly string[], now: string): string[] {
  return usual.includes(now) ? [...usual] : [now, ...usual];
}
