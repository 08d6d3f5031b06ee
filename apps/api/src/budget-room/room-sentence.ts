import type { BudgetRoom, ProjectRoom } from '@gevinst/contract';
import { dec, sumDecimal } from '@gevinst/domain';

type Pool = Pick<BudgetRoom, 'poolKr' | 'years'>;

interface Words {
  readonly da: string;
  readonly en: string;
}

const MILLION = 1_000_000;

/** All plans in one sentence: what they free, how much of it is in the budget, what is still owed, and if the pool lasts. */
export function roomSentence(items: readonly ProjectRoom[], pool: Pool): Words {
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
  const said = {
    da: `Planerne giver ${da(freed)} mio. kr. i råderum; ${da(taken)} af ${da(cut)} mio. kr. er indarbejdet i budgettet, og puljen mangler at få ${da(owed)} mio. kr. igen`,
    en: `The plans give ${freed} million kr. of room; ${taken} of ${cut} million kr. are in the budget, and the pool is still owed ${owed} million kr.`,
  };
  return withUnknown(items, withPool(said, pool));
}

/** The year in which least is left of the pool says whether it lasts. S8.5. */
function withPool(said: Words, { poolKr, years }: Pool): Words {
  const [least] = years.toSorted((a, b) => Number(a.leftKr) - Number(b.leftKr));
  if (poolKr === null || least?.leftKr == null) return said;
  const [size, left] = [poolKr, least.leftKr].map((kr) => dec(kr).dividedBy(MILLION));
  if (size === undefined || left === undefined) return said;
  const [all, some] = [size.toFixed(1), left.abs().toFixed(1)];
  return left.isNegative()
    ? {
        da: `${said.da}. Puljen på ${da(all)} mio. kr. mangler ${da(some)} mio. kr. i ${least.year}`,
        en: `${said.en}. The pool of ${all} million kr. lacks ${some} million kr. in ${least.year}`,
      }
    : {
        da: `${said.da}. Puljen på ${da(all)} mio. kr. har mindst ${da(some)} mio. kr. tilbage`,
        en: `${said.en}. The pool of ${all} million kr. has at least ${some} million kr. left`,
      };
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
