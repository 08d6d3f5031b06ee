import { sameValue } from '../edit/same-value';
import { isAnswered } from '../theme/plan-theme';

/** A field that says something else than before; what is no text, number or yes and no has no value here. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** Which fields of the same thing differ, in the order they stand in. */
export function fieldDiff(
  before: object,
  after: object,
  except: ReadonlySet<string> = new Set(),
): FieldChange[] {
  const [was, is] = [new Map(entries(before)), new Map(entries(after))];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter((field) => !except.has(field) && differ(was.get(field), is.get(field)))
    .map((field) => ({
      field,
      before: said(field, was.get(field)),
      after: said(field, is.get(field)),
    }));
}

/** Nothing is the same as nothing, however it is written. */
const differ = (before: unknown, after: unknown) =>
  (isAnswered(before) || isAnswered(after)) && !sameValue(before, after);

const entries = (fields: object) => Object.entries(fields) as [string, unknown][];

function said(field: string, value: unknown): string | null {
  // An id says nothing to a person.
  if (field.endsWith('Id')) return null;
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return null;
}
