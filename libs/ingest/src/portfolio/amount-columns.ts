import type { PortfolioMap } from '../map/portfolio/portfolio-map';
import type { TableProfile } from '../profile';
import type { Agreement } from './agreement';
import { anyAmountReader, currencyOf, type FieldReader } from './amount-readers';
import type { Subjects } from './field-subjects';
import type { PortfolioCost, PortfolioEffect } from './portfolio-row';
import type { RowCells } from './row-cells';

/** An amount or its absence, with the thing and column that it is of. */
export interface Stated<A extends { readonly amount: string | null }> {
  readonly of: string;
  readonly stated: A;
}

/** The amounts of one row; an empty cell is an amount that is missing. */
export interface RowAmounts {
  readonly costs: readonly Stated<PortfolioCost>[];
  readonly effects: readonly Stated<PortfolioEffect>[];
}

/** Reads the columns of amounts; missing stays missing, and nothing is counted twice. */
export class AmountColumns {
  private readonly readers = new Map<number, FieldReader>();

  constructor(
    private readonly profile: TableProfile,
    private readonly map: PortfolioMap,
  ) {
    for (const { column } of [...map.costs, ...map.effects]) {
      this.readers.set(column, anyAmountReader(profile, column));
    }
  }

  /** Every amount of one row, in whole units of its column's currency. */
  read(cells: RowCells, subjects: Subjects, agreement: Agreement): RowAmounts {
    const project = subjects.project ?? [];
    const funding = cells.value('funding') as PortfolioCost['funding'];
    const costs = this.map.costs.flatMap(({ column, kind, label, ...cost }) => {
      const year = cost.year ?? this.yearOf(cells);
      const about = [...project, `cost ${column}`, String(year ?? '')];
      const amount = this.amountOf(cells, column, about, agreement, funding ?? '');
      if (amount === undefined) return [];
      if (amount !== null && year === null) {
        cells.reject(column, { code: 'cost_year_missing' });
        return [];
      }
      const currency = currencyOf(this.profile, column);
      const stated = { kind, year, amount, currency, label, funding };
      return [{ of: [...project, `cost ${column}`].join('\u001f'), stated }];
    });
    const effects = this.map.effects.flatMap(({ column, label }) => {
      const about = [...(subjects.benefit ?? project), `effect ${column}`];
      const amount = this.amountOf(cells, column, about, agreement);
      if (amount === undefined) return [];
      const stated = { amount, currency: currencyOf(this.profile, column), label };
      return [{ of: [...project, `effect ${column}`].join('\u001f'), stated }];
    });
    return { costs, effects };
  }

  private yearOf(cells: RowCells): number | null {
    const year = cells.value('costYear');
    return year === null ? this.map.costYear : Number(year);
  }

  /** Null when the cell is empty; undefined when it is rejected. */
  private amountOf(
    cells: RowCells,
    column: number,
    about: readonly string[],
    agreement: Agreement,
    payer = '',
  ): string | null | undefined {
    const read = this.readers.get(column);
    const amount = read ? cells.readCell(column, read) : undefined;
    if (amount === null || amount === undefined) return amount;
    const otherLine = agreement.repeated([...about, amount], payer, cells.record.line);
    if (otherLine === null) return amount;
    cells.reject(column, { code: 'repeated_amount', params: { otherLine } });
    return undefined;
  }
}

/**
 * Empty cells that really lack an amount: those of a thing that has none on any of its rows, once.
 * The other rows of a project that stands on several are empty because it is stated already.
 */
export function withoutFalseGaps<A extends { readonly amount: string | null }>(
  rows: readonly (readonly Stated<A>[])[],
): { rows: A[][]; missing: number } {
  const done = new Set<string>();
  let missing = 0;
  for (const { of, stated } of rows.flat()) if (stated.amount !== null) done.add(of);
  const kept = rows.map((row) =>
    row
      .filter(({ of, stated }) => {
        if (stated.amount !== null) return true;
        if (done.has(of)) return false;
        done.add(of);
        missing++;
        return true;
      })
      .map(({ stated }) => stated),
  );
  return { rows: kept, missing };
}
