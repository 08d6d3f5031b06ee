import { budgetLineKey, type BudgetAccount } from '@gevinst/domain';

/** In an address, nothing cannot be asked for. */
export const NO_ACCOUNT = '(none)';

/** How one asks for a line of the budget. */
export const keyOf = (account: BudgetAccount): string => budgetLineKey(account) || NO_ACCOUNT;
