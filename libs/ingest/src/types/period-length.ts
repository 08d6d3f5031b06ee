import type { Grain } from './period-text';

const LENGTHS: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'half', 'year'];

/** The grain of a canonical period key. */
export function grainOf(key: string): Grain {
  if (key.length === 4) return 'year';
  if (key.length === 10) return 'day';
  const letter = key[5];
  if (letter === 'W') return 'week';
  return letter === 'Q' ? 'quarter' : letter === 'H' ? 'half' : 'month';
}

/** Grains by length: a longer one is a greater number. */
export function lengthOf(grain: Grain): number {
  return LENGTHS.indexOf(grain);
}
