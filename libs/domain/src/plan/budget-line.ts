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

/** A line of the budget by its numbers, however they are written; its text alone names none. */
export function budgetLineKey({
  function: to,
  costCentre,
}: Pick<BudgetAccount, 'function' | 'costCentre'>): string {
  return budgetLineName({ function: to, costCentre }).toLocaleLowerCase('da');
}

/** The numbers of a line of the budget as they are written. */
export function budgetLineName({
  function: to,
  costCentre,
}: Pick<BudgetAccount, 'function' | 'costCentre'>): string {
  return [to, costCentre]
    .map((one) => one.trim())
    .join(' ')
    .trim();
}

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
