import { foldText } from './fold-text';

/** A name made ready to be compared with many others. */
export interface Comparable {
  readonly folded: string;
  readonly pairs: readonly string[];
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

function pairsOf(folded: string): string[] {
  const packed = folded.replaceAll(' ', '');
  if (packed.length < 2) return [packed];
  return Array.from({ length: packed.length - 1 }, (_, i) => packed.slice(i, i + 2));
}

function dice(left: readonly string[], right: readonly string[]): number {
  const used = new Uint8Array(right.length);
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
