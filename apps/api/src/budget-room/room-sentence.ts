import type { ProjectRoom } from '@gevinst/contract';
import { dec, sumDecimal } from '@gevinst/domain';

const MILLION = 1_000_000;

/** All plans in one sentence: what they free, how much of it is in the budget, and what is still owed. */
export function roomSentence(items: readonly ProjectRoom[]): { da: string; en: string } {
  const sum = (of: (one: ProjectRoom) => string) =>
    sumDecimal(items.map((one) => dec(of(one))))
      .dividedBy(MILLION)
      .toFixed(1);
  if (items.every(({ cutKr, drawKr }) => Number(cutKr) === 0 && Number(drawKr) === 0)) {
    return {
      da: 'Ingen planer siger endnu, hvad der falder i budgettet',
      en: 'No plan says yet what falls in the budget',
    };
  }
  const [freed, cut, taken, owed] = [
    sum(({ freedKr }) => freedKr),
    sum(({ cutKr }) => cutKr),
    sum(({ inBudgetKr }) => inBudgetKr),
    sum(({ owesKr }) => owesKr),
  ];
  return {
    da: `Planerne giver ${da(freed)} mio. kr. i råderum; ${da(taken)} af ${da(cut)} mio. kr. er indarbejdet i budgettet, og puljen mangler at få ${da(owed)} mio. kr. igen`,
    en: `The plans give ${freed} million kr. of room; ${taken} of ${cut} million kr. are in the budget, and the pool is still owed ${owed} million kr.`,
  };
}

const da = (number: string) => number.replace('.', ',');
