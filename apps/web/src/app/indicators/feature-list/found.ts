import type { Indicator } from '@gevinst/contract';

/** Danish order, in which Aa stands with Å after Ø. */
const COLLATOR = new Intl.Collator('da');

type Listed = Pick<Indicator, 'name' | 'code' | 'responsible' | 'synonyms'>;

/** Those whose name, number, synonym or measurer holds what is searched for, in Danish order. */
export function found<T extends Listed>(indicators: readonly T[], searched: string): T[] {
  const wanted = searched.trim().toLocaleLowerCase('da');
  return indicators
    .filter(({ name, code, responsible, synonyms }) =>
      [name, code, responsible, ...synonyms].some((text) =>
        text.toLocaleLowerCase('da').includes(wanted),
      ),
    )
    .toSorted((a, b) => COLLATOR.compare(a.name, b.name));
}
