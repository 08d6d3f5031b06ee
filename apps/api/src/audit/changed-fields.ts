import { sameValue } from '@gevinst/domain';

/** What an audit entry says of an edit: only the fields of `after` that differ, "name: value" one per line. */
export function changedFields(
  before: object | null,
  after: object | null,
): { before: string | null; after: string | null } {
  const differing = Object.keys(after ?? before ?? {}).filter(
    (name) =>
      inWords(before, name) !== inWords(after, name) &&
      // The database gives the names within a value back in an order of its own.
      !sameValue(valueOf(before, name), valueOf(after, name)),
  );
  return { before: lines(before, differing), after: lines(after, differing) };
}

function lines(fields: object | null, names: readonly string[]): string | null {
  if (fields === null) return null;
  return names.map((name) => `${name}: ${inWords(fields, name)}`).join('\n');
}

function inWords(fields: object | null, name: string): string {
  const value = valueOf(fields, name);
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function valueOf(fields: object | null, name: string): unknown {
  return fields === null ? null : Reflect.get(fields, name);
}
