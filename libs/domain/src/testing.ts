import fc from 'fast-check';
import type { MonthCell } from './judgement/realisation';
import { oreFromKrText, type Ore } from './money/money';

/** For specs only: '12.50' kr. as øre. */
export const kr = (text: string | number): Ore => oreFromKrText(String(text));

/** For specs only: any amount up to ten million kr., either sign. */
export const anyOre: fc.Arbitrary<Ore> = fc.bigInt({ min: -1_000_000_000n, max: 1_000_000_000n });

/** For specs only: a benefit's months in any state. */
export const anyCells: fc.Arbitrary<MonthCell[]> = fc.array(
  fc.record({
    month: fc.constant('2026-01'),
    planOre: anyOre,
    actualOre: fc.option(anyOre, { nil: null }),
    due: fc.boolean(),
  }),
  { maxLength: 24 },
);
