import type { BusinessCase, CaseYear } from '@gevinst/contract';
import { caseRows } from './case-rows';
import { caseSentence } from './case-sentence';

const year = (at: number, cumulativeKr: string, present: CaseYear['present'] = null): CaseYear => ({
  year: at,
  costKr: '1000000.00',
  benefitKr: '75000.00',
  netKr: '-925000.00',
  cumulativeKr,
  present,
});
const discounted = {
  rate: '0.035',
  factor: '0.9661835749',
  netKr: '-893719.81',
  cumulativeKr: '482752.59',
};
const caseOf = (years: CaseYear[], npvKr: string | null = null) =>
  ({ years, npvKr }) as BusinessCase;

describe('a business case', () => {
  it('is said in current prices, with its sign in words, and can be asked about', () => {
    const said = caseSentence(caseOf([year(2025, '-5.00'), year(2028, '675000.00')]));
    expect(said).toMatchObject({ key: 'more', prices: 'current', from: 2025, to: 2028 });
    expect(said?.asked).toEqual({ figure: 'caseSum' });
    expect(caseSentence(caseOf([year(2025, '-5.00')]))).toMatchObject({ key: 'less' });
    expect(caseSentence(caseOf([year(2025, '0.00')]))?.key).toBe('even');
    expect(caseSentence(caseOf([]))).toBeNull();
  });

  it('is said as a present value only when it is one', () => {
    const said = caseSentence(caseOf([year(2025, '675000.00')], '-482752.59'));
    expect(said).toMatchObject({ key: 'less', prices: 'present', asked: { figure: 'npv' } });
    expect(said?.exact).toContain('482.752,59');
  });

  it('says a small amount in a smaller unit instead of as nothing', () => {
    const small = { ...year(2026, '400000.00'), benefitKr: '40000.00', netKr: '-48000.00' };
    const said = caseRows([small])[0]?.cells.map((cell) => cell.said);
    expect(said?.slice(1, 3)).toEqual(['40\u00a0t.kr.', '\u221248\u00a0t.kr.']);
  });

  it('says a plan of one year by that year', () =>
    expect(caseSentence(caseOf([year(2026, '675000.00')]))?.span).toBe('oneYear'));

  it('shows present values beside the current prices that they come from', () => {
    const labels = (years: CaseYear[]) => caseRows(years)[0]?.cells.map(({ label }) => label);
    expect(labels([year(2025, '1.00')])).toEqual(['cost', 'benefit', 'net', 'cumulative']);
    const shown = [year(2026, '1.00', discounted)];
    expect(labels(shown)).toEqual([
      'current.cost',
      'current.benefit',
      'current.net',
      'factor',
      'present',
      'presentCumulative',
    ]);
    expect(caseRows(shown)[0]?.cells[1]?.said).toBe('0,1\u00a0mio.\u00a0kr.');
    const [, , , factor, present, running] = caseRows(shown)[0]?.cells ?? [];
    expect([factor?.said, present?.asked.figure, running?.asked]).toEqual([
      '0,966',
      'presentYear',
      { figure: 'npv', year: 2026 },
    ]);
  });
});
