import type { PlanComparison } from '@gevinst/contract';
import { decimal } from '../../../shared/format/numbers';
import type { Mark } from '../words/mark-badge';

type YearChange = PlanComparison['total']['years'][number] &
  Partial<Pick<PlanComparison['costs'][number]['years'][number], 'unknownBefore' | 'unknownAfter'>>;
type Amounts = Omit<PlanComparison['total'], 'years'> & { readonly years: readonly YearChange[] };

/** What the table calls the sum of all years, and an amount that nobody knows; how many decimals all of it has. */
export interface AmountWords {
  readonly whole: string;
  readonly unknown: string;
  readonly decimals: 0 | 2;
}

/** One amount before and after; `same` when only one of them need be said. */
export interface AmountCell {
  readonly label: string;
  /** null of all years together. */
  readonly year: number | null;
  readonly before: string;
  readonly after: string;
  readonly same: boolean;
  /** Whether there is a before and an after to tell of: nobody planned what is new. */
  readonly was: boolean;
  readonly is: boolean;
  /** Neither before nor after. */
  readonly none: boolean;
}
/** Which of two plans an amount stands in. */
export type Side = 'a' | 'b';
/** An amount of a table that somebody asks the origin of. */
export interface AmountAsked {
  readonly key: string;
  readonly side: Side;
  readonly year: number | null;
}
/** What stands where nothing is planned. */
export const NOTHING = '–';
export interface AmountRow {
  readonly key: string;
  readonly name: string;
  readonly detail: string;
  readonly mark: Mark;
  readonly cells: readonly AmountCell[];
}

export interface Named extends Amounts {
  readonly key: string;
  readonly name: string;
  readonly detail?: string;
}

/** The years that anything is said of, in order. */
export function yearsOf(all: readonly Amounts[]): number[] {
  const years = new Set(all.flatMap((one) => one.years.map(({ year }) => year)));
  return [...years].sort((a, b) => a - b);
}

/** To the øre in all of a table where there is one in any of it, so that figures stand under each other. */
export function decimalsOf(all: readonly Amounts[]): 0 | 2 {
  const amounts = all.flatMap((one) => [one, ...one.years]);
  const whole = (amount: string | null) => amount === null || amount.endsWith('.00');
  return amounts.every(({ beforeKr, afterKr }) => whole(beforeKr) && whole(afterKr)) ? 0 : 2;
}

/** A row with a cell for each year and one for all of them. */
export function amountRow(one: Named, years: readonly number[], words: AmountWords): AmountRow {
  const shows = { was: one.mark !== 'added', is: one.mark !== 'removed' };
  const known = new Map(one.years.map((change) => [change.year, change]));
  const cells = years.map((year) => {
    const { beforeKr = null, afterKr = null, ...more } = known.get(year) ?? {};
    return cell({ ...shows, label: String(year), year }, { beforeKr, afterKr, ...more }, words);
  });
  const { key, name, detail = '', mark } = one;
  return {
    key,
    name,
    detail,
    mark,
    cells: [...cells, cell({ ...shows, label: words.whole, year: null }, wholeOf(one), words)],
  };
}

type Both = Omit<YearChange, 'year'>;

function wholeOf({ beforeKr, afterKr, years }: Amounts): Both {
  const lines = (side: 'unknownBefore' | 'unknownAfter') =>
    years.reduce((sum, one) => sum + (one[side] ?? 0), 0);
  const unknown = { unknownBefore: lines('unknownBefore'), unknownAfter: lines('unknownAfter') };
  return { beforeKr, afterKr, ...unknown };
}

function cell(
  at: Pick<AmountCell, 'label' | 'year' | 'was' | 'is'>,
  both: Both,
  words: AmountWords,
): AmountCell {
  const before = told(both.beforeKr, both.unknownBefore, words);
  const after = told(both.afterKr, both.unknownAfter, words);
  const same = before === after;
  return { ...at, before, after, same, none: same && after === NOTHING };
}

/** A sum of what is known is not the whole, where something is unknown. */
function told(
  amount: string | null,
  lines: number | undefined,
  { unknown, decimals }: AmountWords,
): string {
  const exact = amount === null ? NOTHING : decimal(amount, decimals);
  if (!lines) return exact;
  return amount === null ? unknown : `${exact} + ${unknown}`;
}
