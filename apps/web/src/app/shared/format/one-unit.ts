import { decimal, krUnit, mioNumber } from './numbers';
import { rounded } from './scaled';

export interface OneUnit {
  /** In words: 'mio. kr.' */
  readonly unit: string;
  /** Kroner of one. */
  readonly size: number;
  /** The amount in that unit, without it: '61,4'. */
  readonly say: (kr: string) => string;
}

/** The unit that amounts standing beside each other share; the largest decides. */
export function oneUnit(amounts: readonly string[]): OneUnit {
  const digits = Math.max(
    0,
    ...amounts.map((kr) => kr.replace('-', '').split('.')[0]?.length ?? 0),
  );
  if (digits >= 6) return { unit: krUnit('mio'), size: 1_000_000, say: mioNumber };
  if (digits >= 4) {
    return { unit: krUnit('t'), size: 1000, say: (kr) => decimal(rounded(kr, 3, 0)) };
  }
  return { unit: krUnit('kr'), size: 1, say: (kr) => decimal(kr, 0) };
}
