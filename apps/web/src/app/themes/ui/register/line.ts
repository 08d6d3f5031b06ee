/** One line of a register, or a part without lines: whatever the contract says it has. */
export type Line = Readonly<Record<string, unknown>> & { readonly id: string };
export type Sheet = Readonly<Record<string, unknown>>;

/** The value at 'a.b'. */
export function valueAt(from: Sheet, key: string): unknown {
  return key
    .split('.')
    .reduce<unknown>(
      (at, name) => (typeof at === 'object' && at !== null ? Reflect.get(at, name) : undefined),
      from,
    );
}

/** A copy with another value at 'a.b'. */
export function withValue(from: Sheet, key: string, value: unknown): Sheet {
  const [name = '', ...rest] = key.split('.');
  if (rest.length === 0) return { ...from, [name]: value };
  const inner = from[name];
  const inside = typeof inner === 'object' && inner !== null ? (inner as Sheet) : {};
  return { ...from, [name]: withValue(inside, rest.join('.'), value) };
}

export const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

export const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.map(String) : [];
