const NUL = /\0/g;

/**
 * A value as PostgreSQL can keep it in a document: it takes neither NUL nor half of a character that
 * UTF-16 writes in two. Both become the sign for a character that cannot be shown.
 */
export function storable<T>(value: T): T {
  return cleaned(value) as T;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(NUL, '\ufffd').toWellFormed();
  if (Array.isArray(value)) return value.map(cleaned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map((pair) => pair.map(cleaned)));
}
