import { oreFromKrText, type Ore, sumOre } from '../money/money';
import { type DiffMark, markOf } from './mark';

/** One year's amount before and after, in whole øre; null = nothing was planned. */
export interface YearChange {
  readonly year: number;
  readonly before: Ore | null;
  readonly after: Ore | null;
}
export interface AmountChange {
  readonly mark: DiffMark;
  readonly before: Ore | null;
  readonly after: Ore | null;
  readonly years: readonly YearChange[];
}
export interface BenefitMoney extends AmountChange {
  readonly benefitId: string;
}

export interface PromisedBenefit {
  readonly benefitId: string;
  readonly months: readonly { readonly month: string; readonly amountKr: string }[];
}

/** What each benefit is promised per year, before and after: those of the earlier plan first, in its order. */
export function moneyDiff(
  before: readonly PromisedBenefit[],
  after: readonly PromisedBenefit[],
): BenefitMoney[] {
  const ids = new Set([...before, ...after].map(({ benefitId }) => benefitId));
  return [...ids].map((benefitId) => {
    const [was, is] = [before, after].map((some) =>
      some.find((one) => one.benefitId === benefitId),
    );
    const change = amountChange(
      was && promisedPerYear(was.months),
      is && promisedPerYear(is.months),
    );
    return { benefitId, ...change };
  });
}

/** All of them together, year by year; a year is null on a side where none is planned. */
export function totalOf(all: readonly AmountChange[]): AmountChange {
  const side = (which: 'before' | 'after') => {
    const amounts = all.flatMap(({ years }) =>
      years.flatMap((one) => {
        const amount = one[which];
        return amount === null ? [] : [{ year: one.year, amount }];
      }),
    );
    const byYear = Map.groupBy(amounts, ({ year }) => year);
    return new Map(
      [...byYear].map(([year, some]) => [year, sumOre(some.map((one) => one.amount))]),
    );
  };
  return amountChange(side('before'), side('after'));
}

/** null = a year of which something is said, but no amount. */
export type PerYear = ReadonlyMap<number, Ore | null>;

/** A side that is left out is not there at all; one without an amount is there without money. */
export function amountChange(
  before: PerYear | undefined,
  after: PerYear | undefined,
): AmountChange {
  const years = [...new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])]
    .sort((a, b) => a - b)
    .map((year) => ({
      year,
      before: before?.get(year) ?? null,
      after: after?.get(year) ?? null,
    }));
  const isSame = years.every((one) => one.before === one.after);
  const whole = (some: PerYear | undefined) => sumKnown(some?.values() ?? []);
  return { mark: markOf(before, after, isSame), before: whole(before), after: whole(after), years };
}

/** The sum of what is known; null where nothing is. */
export function sumKnown(some: Iterable<Ore | null>): Ore | null {
  const known = [...some].filter((amount) => amount !== null);
  return known.length === 0 ? null : sumOre(known);
}

/** What a benefit is promised in each year that it has months in. */
export function promisedPerYear(months: PromisedBenefit['months']): Map<number, Ore> {
  const byYear = Map.groupBy(months, ({ month }) => Number(month.slice(0, 4)));
  return new Map(
    [...byYear].map(([year, some]) => [
      year,
      sumOre(some.map(({ amountKr }) => oreFromKrText(amountKr))),
    ]),
  );
}
