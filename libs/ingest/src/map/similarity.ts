import { foldText } from './fold-text';

/** How alike two names are after folding, 0–1: shared letter pairs, and shared whole words. */
export function similarity(a: string, b: string): number {
  const [left, right] = [foldText(a), foldText(b)];
  if (left === '' || right === '') return 0;
  if (left === right) return 1;
  return Math.max(dice(pairs(left), pairs(right)), 0.95 * wordShare(left, right));
}

function pairs(text: string): string[] {
  const packed = text.replaceAll(' ', '');
  if (packed.length < 2) return [packed];
  return Array.from({ length: packed.length - 1 }, (_, i) => packed.slice(i, i + 2));
}

function dice(left: string[], right: string[]): number {
  const rest = [...right];
  let shared = 0;
  for (const pair of left) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return (2 * shared) / (left.length + right.length);
}

/** Share of the longer name's words that the shorter one has. */
function wordShare(left: string, right: string): number {
  const [a, b] = [new Set(left.split(' ')), new Set(right.split(' '))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(a.size, b.size);
}
