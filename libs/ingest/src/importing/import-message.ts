import { messageOf, type Code } from '../codes';
import type { DamagedLine, ReadWarning, TableProfile } from '../profile';
import type { ReadingFacts } from './reading/reading-facts';
import { COLUMN_WANTS } from '../units/held-unit';
import { rejectMessage } from '../validate/load-codes';
import { damagedColumn, type Reject } from '../validate/reject';

/** Something to tell the analyst: what, where, and whether the record is loaded as written. */
export interface ImportMessage {
  readonly code: string;
  readonly da: string;
  readonly en: string;
  readonly line: number | null;
  readonly column: string | null;
  readonly text: string | null;
  readonly suggestion: string | null;
  readonly severity: 'rejected' | 'notice';
}

type Filling = Readonly<Record<string, string | number>>;

/** What reading alone found: damaged records, and things that someone should look at. */
export function readingMessages(profile: TableProfile): ImportMessage[] {
  const damage = profile.damage.map((one) => damageMessage(profile, one));
  return [...noticesOf(profile), ...damage];
}

/** The notices of a file; they stay when its rejects are known. */
export function noticesOf(profile: TableProfile): ImportMessage[] {
  return profile.warnings.filter((one) => one.code !== 'bad_bytes').map(noticeOf);
}

/** A rejected cell or row in words. */
export function rejectedMessage(reject: Reject): ImportMessage {
  const { code, line, column, text, suggestion, params } = reject;
  const words = rejectMessage(code, { ...params, line, column, text, suggestion });
  return { code, ...words, line, column, text, suggestion, severity: 'rejected' };
}

/** A column of which several numbers are in another unit than these indicators, or than it has itself, in words. */
export function differingMessage(
  column: string,
  said: { readonly from: string; readonly to: string; readonly count: number },
  indicators: readonly string[],
): ImportMessage {
  const code = 'unit_differs_column';
  const { from, to, count } = said;
  const words = rejectMessage(code, { from, to, count, column, ...wantedWords(indicators) });
  return { code, ...words, line: null, column, text: null, suggestion: null, severity: 'notice' };
}

/** Columns of a file of projects that nothing is read from, unless somebody has said so of them. */
export function unusedMessages({ columns, corrections }: ReadingFacts): ImportMessage[] {
  const chosen = new Set(corrections.map(({ id }) => id));
  const unused = columns.filter(
    ({ name, role, kind }) => role === 'ignored' && kind !== 'empty' && !chosen.has(`role:${name}`),
  );
  if (unused.length === 0) return [];
  const code = 'columns_unused';
  const names = unused.map(({ name }) => name).join(', ');
  const words = rejectMessage(code, { count: unused.length, names });
  const where = { line: null, column: null, text: null, suggestion: null };
  return [{ code, ...words, ...where, severity: 'notice' }];
}

function wantedWords([name, ...others]: readonly string[]): Filling {
  if (name === undefined)
    return { ...COLUMN_WANTS, mendDa: 'Ret filen.', mendEn: 'Correct the file.' };
  const one = others.length === 0;
  return {
    wantedDa: one ? `»${name}« måles` : `${others.length + 1} indikatorer måles`,
    wantedEn: one ? `“${name}” is measured` : `${others.length + 1} indicators are measured`,
    mendDa: `Ret ${one ? 'indikatorens' : 'indikatorernes'} enhed, hvis tallene er rigtige, eller ret filen.`,
    mendEn: `Change the unit of the ${one ? 'indicator' : 'indicators'} if the values are right, or correct the file.`,
  };
}

function damageMessage(profile: TableProfile, damage: DamagedLine): ImportMessage {
  const { code, line, text } = damage;
  const column = damagedColumn(profile.names, damage);
  const words = rejectMessage(code, { line, column, text });
  return { code, ...words, line, column, text, suggestion: null, severity: 'rejected' };
}

function noticeOf({ code, line, column, params }: ReadWarning): ImportMessage {
  const filled = { ...params, line, column };
  const [da, en] = (['da', 'en'] as const).map((to) => messageOf(code as Code, filled, to));
  const text = typeof params.text === 'string' ? params.text : null;
  const where = { line, column, text, suggestion: null };
  return { code, da: da ?? code, en: en ?? code, ...where, severity: 'notice' };
}
