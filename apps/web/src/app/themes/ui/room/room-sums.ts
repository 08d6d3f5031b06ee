import type { ProjectRoom } from '@gevinst/contract';
import { krTextFromOre, oreFromKrText, sumOre } from '@gevinst/domain';
import type { ProjectColumn } from './room-figures';

/** A figure over several projects; null where none of them has any. */
export function sumOf(items: readonly ProjectRoom[], column: ProjectColumn): string | null {
  const known = items.flatMap((one) => one[column] ?? []);
  return known.length === 0 ? null : krTextFromOre(sumOre(known.map(oreFromKrText)));
}
