import { poolYears } from './pool-years';

const cost = (year: number, amountKr: string | null, funding: 'investmentPool' | 'ownBudget') => ({
  ...{ year, amountKr, funding, kind: 'implementation' as const, currency: 'DKK' },
  ...{ priceLevelYear: null, label: '' },
});
const cut = (year: number, amountKr: string) =>
  ({ year, amountKr }) as unknown as Parameters<typeof poolYears>[1][number];

describe('the pool year by year', () => {
  it('S8.5 R11 T10 is paid back as the budget falls; what is left is freed', () => {
    const rows = poolYears(
      [cost(2026, '900.00', 'investmentPool'), cost(2026, '50.00', 'ownBudget')],
      [cut(2027, '200.00'), cut(2028, '300.00'), cut(2029, '300.00'), cut(2030, '300.00')],
    );
    expect(rows.map(({ year, outstandingKr }) => `${year} ${outstandingKr}`)).toEqual([
      '2026 900.00',
      '2027 700.00',
      '2028 400.00',
      '2029 100.00',
      '2030 0.00',
    ]);
    expect(rows.at(-1)).toMatchObject({ repaidKr: '100.00', freedKr: '200.00' });
  });

  it('is not there without a loan', () => {
    expect(poolYears([cost(2026, '50.00', 'ownBudget')], [cut(2027, '1.00')])).toEqual([]);
  });
});
