import type { ImportDecisions, ImportMessage } from '@gevinst/contract';
import { hideCpr, WHOLE_ROW } from '@gevinst/ingest';
import type { AuditNote } from '../../audit/write-audit';
import type { ImportEntity } from '../import.entity';
import type { NewDecisions } from '../imports.port';

/** A cell, or with `*` as its column a whole line, as one text. */
export function placeOf({ line, column }: { line: number; column: string }): string {
  return `${line}/${column}`;
}

/** Later decisions about the same cell, text or question replace earlier ones; a fix takes its row out of quarantine. */
export function mergedDecisions(
  known: ImportDecisions,
  taken: NewDecisions,
  warnings: readonly ImportMessage[] = [],
): ImportDecisions {
  const alike = (fix: ImportDecisions['fixAll'][number]): string => `${fix.column}/${fix.text}`;
  const reason = taken.closedPeriodReason ?? known.closedPeriodReason;
  return {
    answers: { ...known.answers, ...taken.answers },
    fixes: newest([...known.fixes, ...(taken.fixes ?? [])], placeOf),
    fixAll: newest([...known.fixAll, ...(taken.fixAll ?? [])], alike),
    quarantine: stillAside(known.quarantine, taken, warnings),
    release: [],
    ...(reason === undefined ? {} : { closedPeriodReason: reason }),
  };
}

function stillAside(
  known: readonly number[],
  { fixes = [], fixAll = [], quarantine = [], release = [] }: NewDecisions,
  warnings: readonly ImportMessage[],
): number[] {
  const alike = new Set(fixAll.map(({ column, text }) => `${column}/${text}`));
  const mended = warnings.filter(({ column, text }) => alike.has(`${column}/${text}`));
  const fixed = new Set<number | null>([...fixes, ...mended].map(({ line }) => line));
  const aside = [...known.filter((line) => !fixed.has(line)), ...quarantine];
  return [...new Set(aside)].filter((line) => !release.includes(line));
}

function newest<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  return [...new Map(items.map((item) => [keyOf(item), item])).values()];
}

/** Cells and whole lines of which the audit list says what stood there. */
export function placesOf({ fixes = [], quarantine = [], release = [] }: NewDecisions) {
  const lines = [...quarantine, ...release].map((line) => ({ line, column: WHOLE_ROW }));
  return [...fixes.map(({ line, column }) => ({ line, column })), ...lines];
}

/** What the audit list says of the decisions: every correction with the text before and after. */
export function decisionNotes(
  row: ImportEntity,
  taken: NewDecisions,
  textAt: ReadonlyMap<string, string>,
): AuditNote[] {
  const { fileName, document } = row;
  const fixes = (taken.fixes ?? []).map(({ line, column, value }) => ({
    action: 'import.fixed',
    subject: `${fileName}, linje ${line}, ${column}`,
    before: shown(textAt.get(placeOf({ line, column })) ?? ''),
    after: shown(value),
  }));
  const alike = (taken.fixAll ?? []).map(({ column, text, value }) => ({
    action: 'import.fixed_alike',
    subject: `${fileName}, ${column}`,
    before: shown(text),
    after: shown(value),
  }));
  const rowAt = (line: number): string =>
    shown(textAt.get(placeOf({ line, column: WHOLE_ROW })) ?? '');
  const aside = (taken.quarantine ?? []).map((line) => ({
    action: 'import.set_aside',
    subject: `${fileName}, linje ${line}`,
    before: rowAt(line),
    after: 'row: aside',
  }));
  const released = (taken.release ?? []).map((line) => ({
    action: 'import.released',
    subject: `${fileName}, linje ${line}`,
    before: 'row: aside',
    after: rowAt(line),
  }));
  const answers = Object.entries(taken.answers ?? {}).map(([question, answer]) => ({
    action: 'import.answered',
    subject: `${fileName}, ${shown(question)}`,
    before: document.decisions.answers[question] ?? null,
    after: shown(answer),
  }));
  return [...fixes, ...alike, ...aside, ...released, ...answers];
}

function shown(text: string): string {
  return hideCpr(text.slice(0, 500));
}
