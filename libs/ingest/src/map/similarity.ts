import { foldText } from './fold-text';

const CODES = 1 << 16;
/** Which pairs have found their like; one piece of memory for all comparisons. */
let used = new Uint8Array(64);

/** A name made ready to be compared with many others. */
export interface Comparable {
  readonly folded: string;
  /** Two letters that stand together, as one number each: names are compared by the thousand. */
  readonly pairs: readonly number[];
  readonly words: ReadonlySet<string>;
}

/** Folds a name and takes it apart, once. */
export function comparable(text: string): Comparable {
  const folded = foldText(text);
  return { folded, pairs: pairsOf(folded), words: new Set(folded.split(' ')) };
}

/** How alike two names are after folding, 0–1: shared letter pairs, and shared whole words. */
export function similarity(a: string, b: string): number {
  return likeness(comparable(a), comparable(b));
}

/** As `similarity`, of names made ready. */
export function likeness(a: Comparable, b: Comparable): number {
  if (a.folded === '' || b.folded === '') return 0;
  if (a.folded === b.folded) return 1;
  return Math.max(dice(a.pairs, b.pairs), 0.95 * wordShare(a.words, b.words));
}

function pairsOf(folded: string): number[] {
  const packed = folded.replaceAll(' ', '');
  if (packed.length < 2) return [packed === '' ? 0 : packed.charCodeAt(0)];
  return Array.from(
    { length: packed.length - 1 },
    (_, i) => packed.charCodeAt(i) * CODES + packed.charCodeAt(i + 1),
  );
}

function dice(left: readonly number[], right: readonly number[]): number {
  if (used.length < right.length) used = new Uint8Array(2 * right.length);
  used.fill(0, 0, right.length);
  let shared = 0;
  for (const pair of left) {
    let at = right.indexOf(pair);
    while (at >= 0 && used[at] === 1) at = right.indexOf(pair, at + 1);
    if (at < 0) continue;
    used[at] = 1;
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}

/** Share of the longer name's words that the shorter one has. */
function wordShare(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of left) if (right.has(word)) shared++;
  return shared / Math.max(left.size, right.size);
}
