import { budgetLineKey, budgetLineName } from '@gevinst/domain';
import type { ProjectThemes } from '../themes/themes.port';
import type { TreeClaim } from './tree-overlaps';

export interface BudgetClaims {
  readonly claims: readonly TreeClaim[];
  /** How each line is written, by its key. */
  readonly names: ReadonlyMap<string, string>;
}

/** The lines of the budget that benefits are to be cut from; an effect of no benefit claims nothing. N5. */
export function budgetClaims(all: readonly ProjectThemes[]): BudgetClaims {
  const names = new Map<string, string>();
  const claims = all.flatMap(({ projectId, contents }) =>
    contents.budget.effects.flatMap(({ account, benefitIds }) => {
      const name = budgetLineName(account);
      if (name === '') return [];
      const key = `budget ${budgetLineKey(account)}`;
      names.set(key, [name, account.text.trim()].filter(Boolean).join(', '));
      return benefitIds.map((benefitId) => {
        const own = { projectId, benefitId, draft: false };
        return { ...own, kind: 'budgetLine' as const, key, share: null };
      });
    }),
  );
  return { claims, names };
}
