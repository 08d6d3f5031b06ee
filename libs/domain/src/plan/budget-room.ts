import { dec } from '../decimal';
import { sumOre, type Ore } from '../money/money';
import { poolLedger, poolRemaining, type PoolBalance } from './pool';

export interface YearAmount {
  readonly year: number;
  readonly ore: Ore;
}

export interface RoomYear extends PoolBalance {
  readonly year: number;
}

/**
 * What a budget gives year by year: what the pool has lent is repaid as the budget falls, and the rest is room to act in.
 * Every year from the first to the last of `span`, which is that of the amounts when left out. S8.1, S8.5, R11.
 */
export function roomYears(
  loans: readonly YearAmount[],
  cuts: readonly YearAmount[],
  span: readonly number[] = [...loans, ...cuts].map(({ year }) => year),
): RoomYear[] {
  if (span.length === 0) return [];
  const first = Math.min(...span);
  const years = Array.from({ length: Math.max(...span) - first + 1 }, (_, at) => first + at);
  const ledger = poolLedger(
    years.map((year) => ({ drawOre: of(loans, year), budgetCutOre: of(cuts, year) })),
    dec(1),
  );
  return ledger.map((row, at) => ({ ...row, year: first + at }));
}

/** Several projects' years as one; they must be of the same span. */
export function sumRoom(projects: readonly (readonly RoomYear[])[]): RoomYear[] {
  const byYear = Map.groupBy(projects.flat(), ({ year }) => year);
  const sum = (rows: readonly RoomYear[], pick: (row: RoomYear) => Ore) => sumOre(rows.map(pick));
  return [...byYear]
    .toSorted(([a], [b]) => a - b)
    .map(([year, rows]) => ({
      year,
      drawOre: sum(rows, ({ drawOre }) => drawOre),
      budgetCutOre: sum(rows, ({ budgetCutOre }) => budgetCutOre),
      repaidOre: sum(rows, ({ repaidOre }) => repaidOre),
      outstandingOre: sum(rows, ({ outstandingOre }) => outstandingOre),
      freedOre: sum(rows, ({ freedOre }) => freedOre),
    }));
}

/** What a pool of some size has left when each year is over; negative in a year in which it is too small. S8.5, F16. */
export function poolLeft(sizeOre: Ore, years: readonly RoomYear[]): YearAmount[] {
  return years.map(({ year, outstandingOre }) => ({
    year,
    ore: poolRemaining(sizeOre, [outstandingOre]),
  }));
}

/** The years in which a project costs more than the budget falls; shown as they are. S8.6. */
export function weakYears(costs: readonly YearAmount[], cuts: readonly YearAmount[]): number[] {
  const years = [...new Set(costs.map(({ year }) => year))].toSorted((a, b) => a - b);
  return years.filter((year) => of(costs, year) > of(cuts, year));
}

const of = (amounts: readonly YearAmount[], year: number): Ore =>
  sumOre(amounts.filter((one) => one.year === year).map(({ ore }) => ore));
