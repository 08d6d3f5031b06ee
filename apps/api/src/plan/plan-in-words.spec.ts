import type { PlanContent } from '@gevinst/contract';
import { planWithReason } from './plan-in-words';

const content = (amountKr: string, benefits: number) =>
  ({
    benefits: Array.from({ length: benefits }, () => ({
      months: [{ month: '2026-01', amountKr }],
    })),
    targets: [{}],
    costs: [],
  }) as unknown as PlanContent;

describe('a plan in words', () => {
  it.each([
    ['Godkendt med budgettet.', content('595944.00', 1), '1 gevinst, 595.944,00 kr.'],
    ['Godkendt med budgettet', content('1234567.25', 2), '2 gevinster, 2.469.134,50 kr.'],
    ['Godkendt med budgettet', content('-1200.00', 1), '1 gevinst, -1.200,00 kr.'],
  ])('after %s counts and writes amounts as Danes do', (reason, plan, said) => {
    expect(planWithReason(reason, plan)).toBe(
      `Godkendt med budgettet: ${said} planlagt, 1 række måltal, 0 udgifter`,
    );
  });
});
