import type { ProjectRoom } from '@gevinst/contract';
import { dec, sumDecimal } from '@gevinst/domain';

interface Words {
  readonly da: string;
  readonly en: string;
}

const MILLION = 1_000_000;

/** All plans in one sentence: what they free, how much of it is in the budget, and what is still owed. */
export function roomSentence(items: readonly ProjectRoom[]): Words {
  const sum = (of: (one: ProjectRoom) => string) =>
    sumDecimal(items.map((one) => dec(of(one))))
      .dividedBy(MILLION)
      .toFixed(1);
  if (items.every(({ cutKr, drawKr }) => Number(cutKr) === 0 && Number(drawKr) === 0)) {
    return withUnknown(items, {
      da: 'Ingen planer siger endnu, hvad der falder i budgettet',
      en: 'No plan says yet what falls in the budget',
    });
  }
  const [freed, cut, taken, owed] = [
    sum(({ freedKr }) => freedKr),
    sum(({ cutKr }) => cutKr),
    sum(({ inBudgetKr }) => inBudgetKr),
    sum(({ owesKr }) => owesKr),
  ];
  return withUnknown(items, {
    da: `Planerne giver ${da(freed)} mio. kr. i råderum; ${da(taken)} af ${da(cut)} mio. kr. er indarbejdet i budgettet, og puljen mangler at få ${da(owed)} mio. kr. igen`,
    en: `The plans give ${freed} million kr. of room; ${taken} of ${cut} million kr. are in the budget, and the pool is still owed ${owed} million kr.`,
  });
}

/** What nobody knows is in no sum, so it is said beside them. */
function withUnknown(items: readonly ProjectRoom[], said: Words): Words {
  const count = items.reduce((sum, { unknownCosts }) => sum + unknownCosts, 0);
  if (count === 0) return said;
  return count === 1
    ? {
        da: `${said.da}. Ét lån i puljen har intet kendt beløb i kroner og er ikke med`,
        en: `${said.en}. One loan from the pool has no known amount in kr. and is not counted`,
      }
    : {
        da: `${said.da}. ${count} lån i puljen har intet kendt beløb i kroner og er ikke med`,
        en: `${said.en}. ${count} loans from the pool have no known amount in kr. and are not counted`,
      };
}

const da = (number: string) => number.replace('.', ',');
