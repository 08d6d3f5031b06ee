import { isDeepStrictEqual } from 'node:util';
import type { CostLine } from '@gevinst/contract';
import { overlaidGroups, plain } from './overlay';

/** Lines of a plan over those it has; a line without an amount never takes the place of one with. */
export function overlaidCosts(base: readonly CostLine[], said: readonly CostLine[]): CostLine[] {
  return overlaidGroups(
    base,
    said,
    ({ kind, year, currency, label }) => [kind, year, currency, label].join('\u001f'),
    (known, next) => {
      if (next.every(({ amountKr }) => amountKr === null)) return known;
      const completed = next.map((line) => completedFrom(known, line));
      return saysTheSame(known, completed, next) ? known : completed;
    },
  );
}

/** A line of a file with what it does not say and the plan does: of the same amount, else all lines under its heading. */
function completedFrom(known: readonly CostLine[], line: CostLine): CostLine {
  const amount = amountOf(line);
  const sameAmount = narrowed(known, (one) => amountOf(one) === amount);
  const { funding } = line;
  const alike = narrowed(sameAmount, (one) => funding === null || one.funding === funding);
  return {
    ...line,
    priceLevelYear: line.priceLevelYear ?? agreed(alike.map((one) => one.priceLevelYear)),
    funding: funding ?? agreed(alike.map((one) => one.funding)),
  };
}

/** What a file does not say is no difference; one that does not say who pays says an amount once, whoever shares it. */
function saysTheSame(
  known: readonly CostLine[],
  completed: readonly CostLine[],
  said: readonly CostLine[],
): boolean {
  const saysYear = said.some(({ priceLevelYear }) => priceLevelYear !== null);
  const saysPayer = said.some(({ funding }) => funding !== null);
  const texts = (lines: readonly CostLine[]): string[] => {
    const all = lines.map((line) => {
      const { priceLevelYear, funding } = line;
      return `${amountOf(line)} ${(saysYear && priceLevelYear) || ''} ${(saysPayer && funding) || ''}`;
    });
    return (saysPayer ? all : [...new Set(all)]).sort();
  };
  return isDeepStrictEqual(texts(known), texts(completed));
}

function amountOf({ amountKr }: CostLine): string {
  return amountKr === null ? '' : plain(amountKr);
}

/** Those that fit; all of them when none does. */
function narrowed<T>(all: readonly T[], fits: (one: T) => boolean): readonly T[] {
  const fitting = all.filter(fits);
  return fitting.length === 0 ? all : fitting;
}

/** The one value that they all have; null when they differ. */
function agreed<T>(values: readonly (T | null)[]): T | null {
  const [first = null, ...others] = new Set(values);
  return others.length === 0 ? first : null;
}
