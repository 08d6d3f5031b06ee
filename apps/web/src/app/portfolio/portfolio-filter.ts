import { PortfolioQuery } from '@gevinst/contract';

/** What the page is narrowed to. The address holds it, so a copied link shows a colleague the same. */
export type PortfolioFilter = { readonly [K in keyof PortfolioQuery]?: PortfolioQuery[K] };
export type FilterKey = keyof PortfolioQuery;
export type FilterPatch = Partial<Record<FilterKey, string | null>>;

/** What the figures are held against; the address says it as `compare`. */
export type Against = 'current' | 'original' | 'lastYear';
export const AGAINST: readonly Against[] = ['current', 'original', 'lastYear'];

export function againstFrom(text: string | null): Against {
  return AGAINST.find((one) => one === text) ?? 'current';
}

export const FILTER_KEYS = Object.keys(PortfolioQuery.shape) as FilterKey[];

/** Reads the address; what is misspelt there is left out rather than shown as an error. */
export function filterFrom(get: (name: string) => string | null): PortfolioFilter {
  const entries = FILTER_KEYS.flatMap((key) => {
    const result = PortfolioQuery.shape[key].safeParse(get(key) ?? undefined);
    const value = result.success ? result.data : undefined;
    return value === undefined || value === '' ? [] : [[key, value] as const];
  });
  return Object.fromEntries(entries);
}

/** True when something hides projects; dates move the view but hide nothing. */
export function narrows(filter: PortfolioFilter): boolean {
  return FILTER_KEYS.some(
    (key) => filter[key] !== undefined && key !== 'to' && key !== 'asOf' && key !== 'from',
  );
}
