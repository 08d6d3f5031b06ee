import { compareOre, sumOre, type Ore } from '../money/money';

/** Where in the budget an amount stands, as people write it. */
export interface BudgetAccount {
  readonly function: string;
  readonly costCentre: string;
  readonly text: string;
}

export interface AccountAmount {
  readonly account: BudgetAccount;
  readonly ore: Ore;
  readonly inBudget: boolean;
}

/** What falls on one line of the budget, in øre. */
export interface AccountSum {
  /** '' where nobody has said which line it is. */
  readonly key: string;
  readonly account: BudgetAccount;
  readonly cutOre: Ore;
  readonly inBudgetOre: Ore;
}

type Numbers = Pick<BudgetAccount, 'function' | 'costCentre'>;

/**
 * A line of the budget by its numbers, however they are written; its text alone names none (''). A function and a cost
 * centre of the same number are two lines.
 */
export function budgetLineKey(line: Numbers): string {
  const numbers = written(line);
  return numbers.every((one) => one === '') ? '' : JSON.stringify(numbers).toLocaleLowerCase('da');
}

/** The numbers of a line of the budget as they are written. */
export function budgetLineName(line: Numbers): string {
  return written(line).join(' ').trim();
}

const written = ({ function: to, costCentre }: Numbers) => [to.trim(), costCentre.trim()];

/** Amounts line by line of the budget: the largest first, what has no line last. S8.1. */
export function sumByAccount(amounts: readonly AccountAmount[]): AccountSum[] {
  const byKey = Map.groupBy(amounts, ({ account }) => budgetLineKey(account));
  const sums = [...byKey].flatMap(([key, own]) => {
    const [first] = own;
    if (first === undefined) return [];
    const told = own.find(({ account }) => account.text.trim() !== '') ?? first;
    return [
      {
        key,
        account: { ...first.account, text: told.account.text },
        cutOre: sumOre(own.map(({ ore }) => ore)),
        inBudgetOre: sumOre(own.filter(({ inBudget }) => inBudget).map(({ ore }) => ore)),
      },
    ];
  });
  return sums.toSorted(
    (a, b) => Number(a.key === '') - Number(b.key === '') || compareOre(b.cutOre, a.cutOre),
  );
}
