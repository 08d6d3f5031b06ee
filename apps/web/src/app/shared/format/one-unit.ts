import { decimal, mioNumber } from './danish';
import { rounded } from './scaled';

export interface OneUnit {
  readonly unit: 'mio. kr.' | 't.kr.' | 'kr.';
  /** The amount in that unit, without it: '61,4'. */
  readonly say: (kr: string) => string;
}

/** The unit that amounts standing beside each other share; the largest decides. */
export function oneUnit(amounts: readonly string[]): OneUnit {
  const digits = Math.max(
    0,
    ...amounts.map((kr) => kr.replace('-', '').split('.')[0]?.length ?? 0),
  );
  if (digits >= 6) return { unit: 'mio. kr.', say: mioNumber };
  if (digits >= 4) return { unit: 't.kr.', say: (kr) => decimal(rounded(kr, 3, 0)) };
  return { unit: 'kr.', say: (kr) => decimal(kr, 0) };
}
