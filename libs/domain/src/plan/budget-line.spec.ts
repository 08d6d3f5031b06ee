import { budgetLineKey, sumByAccount, type AccountAmount } from './budget-line';

const at = (to: string, costCentre: string, ore: bigint, inBudget = false): AccountAmount => ({
  account: { function: to, costCentre, text: costCentre === '' ? '' : 'Porto' },
  ...{ ore, inBudget },
});

describe('a line of the budget', () => {
  it('S8.1 is known by its numbers, however they are written; its text alone names none', () => {
    const same = [' 6.45.51', '6.45.51 '].map((one) =>
      budgetLineKey({ function: one, costCentre: ' Post ' }),
    );
    expect(new Set(same).size).toBe(1);
    expect(budgetLineKey({ function: '6.45.51', costCentre: 'post' })).toBe(
      budgetLineKey({ function: '6.45.51', costCentre: 'POST' }),
    );
    expect(budgetLineKey({ function: '', costCentre: ' ' })).toBe('');
  });

  it('S8.1 N5 is another one where the same number is the cost centre, or ends elsewhere', () => {
    const lines = [
      at('6.45', '', 10n),
      at('', '6.45', 20n),
      at('6.45 1', '2', 30n),
      at('6.45', '1 2', 40n),
    ];
    expect(sumByAccount(lines).map(({ cutOre }) => cutOre)).toEqual([40n, 30n, 20n, 10n]);
  });

  it('S8.1 has what falls on it, and how much of that is taken out; what has no line comes last', () => {
    const found = sumByAccount([
      at('', '', 900n),
      at('5.32', '', 10n),
      at('6.45', '', 20n, true),
      at('6.45 ', ' ', 30n),
    ]);
    expect(found.map(({ key, cutOre, inBudgetOre }) => [key, cutOre, inBudgetOre])).toEqual([
      ['["6.45",""]', 50n, 20n],
      ['["5.32",""]', 10n, 0n],
      ['', 900n, 0n],
    ]);
    expect(sumByAccount([at('6.45', '', 1n), at('6.45', '', 1n)])[0]?.account.text).toBe('');
    expect(sumByAccount([])).toEqual([]);
  });
});
