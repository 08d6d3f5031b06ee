import type { CostLine } from '@gevinst/contract';
import { krTextFromOre, oreFromKrText, sumOre } from '@gevinst/domain';
import fc from 'fast-check';
import { fundingShares } from './funding-shares';

const line = (
  amountKr: string | null,
  funding: CostLine['funding'],
  currency = 'DKK',
): CostLine => ({
  year: 2026,
  kind: 'operation',
  amountKr,
  currency,
  priceLevelYear: null,
  label: '',
  funding,
});

describe('who pays', () => {
  it('S8.3 is summed by payer, the largest first, what is not stated last', () => {
    const costs = [
      line('5.25', 'ownBudget'),
      line('900.00', null),
      line('10.00', 'investmentPool'),
      line('2.25', 'ownBudget'),
      line('7.00', 'state', 'EUR'),
      line(null, 'other'),
      line(null, 'investmentPool'),
    ];
    expect(fundingShares(costs)).toEqual([
      { funding: 'investmentPool', amountKr: '10.00', partial: true },
      { funding: 'ownBudget', amountKr: '7.50', partial: false },
      { funding: 'state', amountKr: null, partial: false },
      { funding: 'other', amountKr: null, partial: false },
      { funding: null, amountKr: '900.00', partial: false },
    ]);
  });

  it('is not told when no line says it', () => {
    expect(fundingShares([line('900.00', null)])).toEqual([]);
    expect(fundingShares([])).toEqual([]);
  });

  it('adds up to the costs, to the øre', () => {
    const payer = fc.constantFrom('ownBudget', 'investmentPool', 'state', 'other', null);
    const ore = fc.bigInt({ min: 0n, max: 10n ** 12n });
    fc.assert(
      fc.property(fc.array(fc.tuple(ore, payer), { minLength: 1 }), (lines) => {
        const costs = [...lines, [1n, 'state'] as const].map(([amount, who]) =>
          line(krTextFromOre(amount), who),
        );
        const shares = fundingShares(costs).map(({ amountKr }) => oreFromKrText(amountKr ?? ''));
        expect(sumOre(shares)).toBe(sumOre(costs.map((one) => oreFromKrText(one.amountKr ?? ''))));
      }),
    );
  });
});
