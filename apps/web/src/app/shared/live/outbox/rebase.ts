import { type DocumentConflict, mergeDocument, sameValue } from '@gevinst/domain';
import type { Letter } from './letter';

type Fields = Record<string, unknown>;

/** Two people have changed the same; one of them must say which it is to be. */
export interface Clash {
  /** What to send when mine is to stand, and when theirs is, with all else that I changed; null = nothing is left to send. */
  readonly mine: Letter;
  readonly theirs: Letter | null;
  readonly conflicts: readonly DocumentConflict[];
}

export type Rebased =
  | { readonly kind: 'arrived' }
  | { readonly kind: 'again'; readonly letter: Letter }
  | { readonly kind: 'clash'; readonly clash: Clash };

/** Puts an edit on top of what stands there now, when somebody else was first. */
export function rebase(letter: Letter, standing: Fields): Rebased {
  const base = letter.base ?? {};
  const names = Object.keys(base).filter((name) => letter.body !== null && name in letter.body);
  const mine = pick(letter.body ?? {}, names);
  const [was, theirs] = [base, standing].map((one) => likeMine(pick(one, names), mine));
  // The answer to this very letter was lost on its way back.
  if (sameValue(mine, theirs)) return { kind: 'arrived' };
  const { merged, conflicts } = mergeDocument(was, mine, theirs);
  const on = (body: Fields | undefined): Letter => ({
    ...letter,
    body: { ...letter.body, ...body },
    base: theirs ?? {},
    etag: typeof standing['etag'] === 'string' ? standing['etag'] : null,
  });
  if (conflicts.length === 0) return { kind: 'again', letter: on(merged) };
  const clash = {
    mine: on(mergeDocument(was, theirs, mine).merged),
    theirs: sameValue(merged, theirs) ? null : on(merged),
    conflicts,
  };
  return { kind: 'clash', clash };
}

/** A part that is sent is read back with more than that, and may be read back with less: only what both tell differs. */
function likeMine(told: Fields, mine: Fields): Fields {
  const part = (name: string) => {
    const [one, own] = [told[name], mine[name]];
    if (!isPart(one) || !isPart(own)) return one;
    return {
      ...own,
      ...pick(
        one,
        Object.keys(own).filter((key) => key in one),
      ),
    };
  };
  return Object.fromEntries(Object.keys(told).map((name) => [name, part(name)]));
}

const isPart = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function pick(from: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.map((name) => [name, from[name]]));
}
