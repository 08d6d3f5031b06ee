import type { Explanation } from '@gevinst/contract';
import type { Ore } from '@gevinst/domain';
import { krText } from '../portfolio/standing.port';
import { NO_VALUE, type Words } from './words';

export type Input = Explanation['inputs'][number];
/** What an explanation says, before the measurements it rests on. */
export type Said = Pick<Explanation, 'value' | 'unit' | 'formula' | 'inputs'>;
/** The same under a title of its own. */
export type Titled = Omit<Explanation, 'rows' | 'rowsTotal'>;

export const KR = 'kr.';
export const RATIO = 'ratio';

export function kroner(words: Words, ore: Ore | null, next: Input['next'] = null): Input {
  return { ...words, value: ore === null ? null : krText(ore), unit: KR, next };
}

/** What is no amount: a text that is the same in both languages, or words in each. */
export function plainText(words: Words, value: string | Words): Input {
  const said = typeof value === 'string' ? { value } : { value: value.da, valueEn: value.en };
  return { ...words, ...said, unit: '', next: null };
}

export function sumOf(formula: Said['formula'], ore: Ore, inputs: Input[]): Said {
  return { value: krText(ore), unit: KR, formula, inputs };
}

/** An amount under its title, or that there is none. */
export function titledKr(
  title: Words,
  kr: string | null | undefined,
  { formula, inputs }: Pick<Titled, 'formula' | 'inputs'>,
): Titled {
  return { title, value: kr ?? NO_VALUE, unit: KR, formula, inputs };
}
