import { titleOfLine } from '@gevinst/domain';
import { changedFields } from '../../audit/changed-fields';
import { registersOf } from './references';

interface Written {
  readonly relevance: string;
  readonly content: object;
}
type Line = { readonly id: string };
interface Told {
  readonly before: string | null;
  readonly after: string | null;
}

/** What an audit entry says of an edited theme: each line that came, changed or went, by its own words. */
export function themeChanges(before: Written | null, after: Written): Told {
  const [was, is] = [linesById(before?.content ?? {}), linesById(after.content)];
  const ids = [...new Set([...was.keys(), ...is.keys()])];
  const told = [
    changedFields(before && sheetOf(before), sheetOf(after)),
    ...ids.map((id) => lineChange(was.get(id) ?? null, is.get(id) ?? null)),
  ];
  return {
    before: before === null ? null : joined(told.map((one) => one.before)),
    after: joined(told.map((one) => one.after)),
  };
}

function lineChange(was: Line | null, is: Line | null): Told {
  if (was === null || is === null) {
    return { before: was && `– ${titleOfLine(was)}`, after: is && `+ ${titleOfLine(is)}` };
  }
  const { before, after } = changedFields(counted(was), counted(is));
  if (after === '') return { before: null, after: null };
  return {
    before: `${titleOfLine(was)}\n${before ?? ''}`,
    after: `${titleOfLine(is)}\n${after ?? ''}`,
  };
}

/** Ids say nothing to a person; how many there are does. */
function counted(line: object): object {
  const entries = Object.entries(line).map(([name, value]: [string, unknown]) => [
    name,
    name.endsWith('Ids') && Array.isArray(value) ? String(value.length) : value,
  ]);
  return Object.fromEntries(entries) as object;
}

/** What is not in a register. */
function sheetOf({ relevance, content }: Written): object {
  const rest = Object.entries(content).filter(([, part]) => !Array.isArray(part));
  return { relevance, ...Object.fromEntries(rest) };
}

function linesById(content: object): Map<string, Line> {
  return new Map(registersOf(content).flatMap(([, lines]) => lines.map((one) => [one.id, one])));
}

const joined = (texts: readonly (string | null)[]) =>
  texts.filter((text) => text !== null && text !== '').join('\n') || null;
