/** Something in a theme's content that names a thing outside of it, or another line of it. */
export interface Reference {
  readonly path: string;
  readonly kind: ReferenceKind;
  readonly id: string;
}
export type ReferenceKind = 'benefit' | 'change' | 'indicator' | 'action' | 'line';

const KINDS: Readonly<Record<string, ReferenceKind>> = {
  benefitIds: 'benefit',
  brakesBenefitIds: 'benefit',
  changeIds: 'change',
  actionIds: 'action',
  indicatorId: 'indicator',
  volumeIndicatorId: 'indicator',
  channelId: 'line',
  assumptionId: 'line',
};

/** Every reference of a content, with where it stands. */
export function referencesOf(value: unknown, path = ''): Reference[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) => {
    const at = path === '' ? name : `${path}.${name}`;
    const kind = KINDS[name];
    if (kind === undefined) return referencesOf(inner, at);
    if (Array.isArray(inner))
      return inner.map((id, place) => ({ path: `${at}.${place}`, kind, id: String(id) }));
    return typeof inner === 'string' ? [{ path: at, kind, id: inner }] : [];
  });
}

/** The content without what is no longer there: a benefit that was removed holds no rule up. */
export function withoutLost<T>(value: T, known: (reference: Reference) => boolean): T {
  return keep(value, known) as T;
}

function keep(value: unknown, known: (reference: Reference) => boolean): unknown {
  if (Array.isArray(value)) return value.map((one) => keep(one, known));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]: [string, unknown]) => {
    const kind = KINDS[name];
    if (kind === undefined) return [name, keep(inner, known)];
    const stands = (id: unknown) => known({ path: name, kind, id: String(id) });
    if (Array.isArray(inner)) return [name, inner.filter(stands)];
    return [name, inner === null || stands(inner) ? inner : null];
  });
  return Object.fromEntries(entries);
}

/** The ids of a content's own lines, and those that two lines share. */
export function linesOf(content: object): { ids: ReadonlySet<string>; twice: readonly string[] } {
  const lines = registersOf(content).flatMap(([part, items]) =>
    items.map(({ id }, place) => ({ id, path: `${part}.${place}.id` })),
  );
  const seen = new Set<string>();
  const twice: string[] = [];
  for (const { id, path } of lines) {
    if (seen.has(id)) twice.push(path);
    seen.add(id);
  }
  return { ids: seen, twice };
}

/** The registers of a content by name. */
export function registersOf(content: object): [string, readonly { readonly id: string }[]][] {
  return Object.entries(content).filter((entry): entry is [string, { id: string }[]] =>
    Array.isArray(entry[1]),
  );
}
