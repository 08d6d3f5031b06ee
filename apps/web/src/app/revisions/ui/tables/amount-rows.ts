import type { PlanComparison } from '@gevinst/contract';
import { decimal, krExact } from '../../../shared/format/danish';
import type { Mark } from '../words/mark-badge';

type Amounts = PlanComparison['total'];

/** One amount before and after; `same` when only one of them need be said. */
export interface AmountCell {
  readonly label: string;
  readonly before: string;
  readonly after: string;
  readonly same: boolean;
  /** Neither before nor after. */
  readonly none: boolean;
}
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

/** A row with a cell for each year and one for all of them. */
export function amountRow(one: Named, years: readonly number[], whole: string): AmountRow {
  const known = new Map(one.years.map((change) => [change.year, change]));
  const cells = years.map((year) => {
    const { beforeKr = null, afterKr = null } = known.get(year) ?? {};
    return cell(String(year), beforeKr, afterKr);
  });
  const { key, name, detail = '', mark } = one;
  return { key, name, detail, mark, cells: [...cells, cell(whole, one.beforeKr, one.afterKr)] };
}

function cell(label: string, before: string | null, after: string | null): AmountCell {
  return {
    label,
    before: exact(before),
    after: exact(after),
    same: before === after,
    none: !before && !after,
  };
}

/** To the øre; whole kroner where there is no øre to tell. */
export function exact(amount: string | null): string {
  if (amount === null) return '–';
  return amount.endsWith('.00') ? decimal(amount, 0) : krExact(amount).replace(/\u00a0kr\.$/, '');
}
