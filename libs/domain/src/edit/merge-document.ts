import { type Item, mergeById } from './by-id';
import { sameValue } from './same-value';

/** A place in a document that two people have changed differently. */
export interface DocumentConflict {
  /** Names and item ids from the document's root to the place. */
  readonly path: readonly string[];
  /** undefined = removed. */
  readonly mine: unknown;
  readonly theirs: unknown;
}

export interface DocumentMerge<T> {
  readonly merged: T;
  readonly conflicts: readonly DocumentConflict[];
}

/**
 * Merges two people's versions of a whole document: objects field by field, lists of things with an `id` thing by thing,
 * lists of texts text by text. Where they contradict each other `merged` has theirs.
 */
export function mergeDocument<T>(base: T, mine: T, theirs: T): DocumentMerge<T> {
  const conflicts: DocumentConflict[] = [];
  const merged = mergeValue({ base, mine, theirs }, [], conflicts) as T;
  return { merged, conflicts };
}

interface Three<T> {
  readonly base: T;
  readonly mine: T;
  readonly theirs: T;
}
type Json = Record<string, unknown>;
type Path = readonly string[];

function mergeValue(three: Three<unknown>, path: Path, conflicts: DocumentConflict[]): unknown {
  const { base, mine, theirs } = three;
  if (sameValue(mine, base) || sameValue(mine, theirs)) return theirs;
  if (sameValue(theirs, base)) return mine;
  if (are(three, isTexts)) return mergeTexts(three);
  if (are(three, isItems)) return mergeList(three, path, conflicts);
  if (are(three, isObject)) return mergeObject(three, path, conflicts);
  conflicts.push({ path, mine, theirs });
  return theirs;
}

function mergeTexts({ base, mine, theirs }: Three<string[]>): string[] {
  const [was, my, their] = [base, mine, theirs].map((texts) => texts.map((id) => ({ id })));
  const merged = mergeById(was ?? [], my ?? [], their ?? [], (_, a, b, c) =>
    a === undefined ? (b ?? c) : b && c,
  );
  return merged.map(({ id }) => id);
}

function mergeList(three: Three<Item[]>, path: Path, conflicts: DocumentConflict[]): Item[] {
  return mergeById(three.base, three.mine, three.theirs, (id, base, mine, theirs) => {
    const merged = mergeValue({ base, mine, theirs }, [...path, id], conflicts);
    return merged as Item | undefined;
  });
}

function mergeObject(
  { base, mine, theirs }: Three<Json>,
  path: Path,
  conflicts: DocumentConflict[],
): Json {
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(mine)])];
  const fields = keys.map((key): [string, unknown] => {
    const three = { base: base[key], mine: mine[key], theirs: theirs[key] };
    return [key, mergeValue(three, [...path, key], conflicts)];
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function are<T>(three: Three<unknown>, is: (value: unknown) => value is T): three is Three<T> {
  return is(three.base) && is(three.mine) && is(three.theirs);
}

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is string => typeof value === 'string';
const isItem = (value: unknown): value is Item => isObject(value) && isText(value['id']);

function isItems(value: unknown): value is Item[] {
  return Array.isArray(value) && value.every(isItem) && isDistinct(value.map(({ id }) => id));
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every(isText) && isDistinct(value);
}

const isDistinct = (ids: readonly string[]) => new Set(ids).size === ids.length;
