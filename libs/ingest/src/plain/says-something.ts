import type { CellSpans } from './line-scanner';

/** More than one filled cell, the first of them with a visible character: surely neither blank nor a note. */
export function saysSomething(bytes: Uint8Array, { from, to, count }: CellSpans): boolean {
  const first = bytes[from[0]!]!;
  if (count > 1 && to[0]! > from[0]! && to[1]! > from[1]! && first > 32 && first < 127) return true;
  let filled = 0;
  for (let i = 0; i < count; i++) if (to[i]! > from[i]!) filled++;
  if (filled < Math.min(2, count)) return false;
  for (let at = from[0]!; at < to[0]!; at++) {
    const byte = bytes[at]!;
    if (byte > 32 && byte < 127) return true;
  }
  return false;
}
