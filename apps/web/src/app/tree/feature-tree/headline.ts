import type { TreeInput } from '@gevinst/contract';

interface Headline {
  readonly key: 'empty' | 'both' | 'bothOne' | 'onlyChanges' | 'onlyBenefits';
  readonly changes: { readonly key: string; readonly count: number };
  readonly benefits: { readonly key: string; readonly count: number };
}

/** The sentence at the top: how many changes lead to how many benefits. */
export function headlineKey({ changes, benefits }: TreeInput): Headline {
  const many = (one: string, more: string, count: number) => ({
    key: count === 1 ? one : more,
    count,
  });
  const [c, b] = [changes.length, benefits.length];
  const only = c > 0 ? ('onlyChanges' as const) : ('onlyBenefits' as const);
  const both = c === 1 ? ('bothOne' as const) : ('both' as const);
  const key = c > 0 && b > 0 ? both : c + b === 0 ? 'empty' : only;
  return {
    key,
    changes: many('changesOne', 'changes', c),
    benefits: many(c === 0 ? 'startOne' : 'benefitsOne', 'benefits', b),
  };
}
