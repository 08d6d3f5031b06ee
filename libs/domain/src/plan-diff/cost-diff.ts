import { oreFromKrText, type Ore } from '../money/money';
import { type AmountChange, amountChange, type YearChange } from './money-diff';

export interface PlannedCost {
  readonly year: number;
  readonly kind: string;
  readonly label: string;
  readonly currency: string;
  /** null = stated without an amount: missing, not zero. */
  readonly amountKr: string | null;
  readonly funding: string | null;
  readonly priceLevelYear?: number | null;
}
/** Before and after. */
export interface Sides<T> {
  readonly before: T;
  readonly after: T;
}
/** How many lines of the year have no amount; what the year comes to is then more than its sum. */
export interface CostYear extends YearChange {
  readonly unknown: Sides<number>;
}
export interface CostChange extends AmountChange {
  readonly kind: string;
  readonly label: string;
  readonly currency: string;
  readonly years: readonly CostYear[];
  /** Who pays, where that is said. */
  readonly payers: Sides<readonly string[]>;
  /** In which years' prices, where that is said. */
  readonly priceLevels: Sides<readonly number[]>;
}

type Lines = readonly PlannedCost[] | undefined;
/** What a cost goes by in a plan: lines of one heading are one cost over the years. */
export const costHeading = ({
  kind,
  label,
  currency,
}: Pick<PlannedCost, 'kind' | 'label' | 'currency'>): string =>
  JSON.stringify([kind, label, currency]);

/** What each cost comes to per year, before and after; currencies are never added. */
export function costDiff(
  before: readonly PlannedCost[],
  after: readonly PlannedCost[],
): CostChange[] {
  const [was, is] = [Map.groupBy(before, costHeading), Map.groupBy(after, costHeading)];
  return [...new Set([...was.keys(), ...is.keys()])].map((line) => {
    const [kind, label, currency] = JSON.parse(line) as [string, string, string];
    return { kind, label, currency, ...changeOf(was.get(line), is.get(line)) };
  });
}

function changeOf(
  old: Lines,
  now: Lines,
): Omit<CostChange, keyof Pick<PlannedCost, 'kind' | 'label' | 'currency'>> {
  const change = amountChange(old && costPerYear(old), now && costPerYear(now));
  const years = change.years.map((one) => {
    return {
      ...one,
      unknown: { before: unknownIn(old, one.year), after: unknownIn(now, one.year) },
    };
  });
  const payers = { before: payersOf(old), after: payersOf(now) };
  const priceLevels = { before: priceLevelsOf(old), after: priceLevelsOf(now) };
  const isSame = [payers, priceLevels, ...years.map(({ unknown }) => unknown)].every(
    (one) => String(one.before) === String(one.after),
  );
  const mark = change.mark === 'same' && !isSame ? 'changed' : change.mark;
  return { ...change, mark, years, payers, priceLevels };
}

const payersOf = (lines: Lines = []): string[] =>
  [...new Set(lines.flatMap(({ funding }) => funding ?? []))].sort();

const priceLevelsOf = (lines: Lines = []): number[] =>
  [...new Set(lines.flatMap(({ priceLevelYear }) => priceLevelYear ?? []))].sort();

const unknownIn = (lines: Lines = [], year: number): number =>
  lines.filter((one) => one.year === year && one.amountKr === null).length;

/** What the lines of a cost come to in each year; null where no line of the year has an amount. */
export function costPerYear(
  lines: readonly Pick<PlannedCost, 'year' | 'amountKr'>[],
): Map<number, Ore | null> {
  const sums = new Map<number, Ore | null>();
  for (const { year, amountKr } of lines) {
    const sum = sums.get(year) ?? null;
    sums.set(year, amountKr === null ? sum : (sum ?? 0n) + oreFromKrText(amountKr));
  }
  return sums;
}
