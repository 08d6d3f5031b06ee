import type { CaseYear } from '@gevinst/contract';
import type { FigureAsked } from '../../../shared/explain/explain.store';
import { decimal, kr, krExact } from '../../../shared/format/numbers';
import { oneUnit, type OneUnit } from '../../../shared/format/one-unit';

/** One figure of a year; `label` is a text key of `project.case`. */
export interface CaseCell {
  readonly label: string;
  readonly said: string;
  readonly exact: string;
  readonly asked: FigureAsked;
}

export interface CaseRow {
  readonly year: number;
  readonly cells: readonly CaseCell[];
}

/** The years as they are shown, in one unit: present values stand beside the current prices that they come from. */
export function caseRows(years: readonly CaseYear[]): CaseRow[] {
  const unit = oneUnit(years.flatMap((one) => [one.costKr, one.benefitKr, one.cumulativeKr]));
  return years.map((one) => ({ year: one.year, cells: cellsOf(one, saying(unit)) }));
}

type Amount = (
  label: string,
  amountKr: string,
  figure: FigureAsked['figure'],
  year: number,
) => CaseCell;

function saying({ unit, say }: OneUnit): Amount {
  return (label, amountKr, figure, year) => ({
    label,
    said: saidIn(say(amountKr), unit) ?? kr(amountKr),
    exact: krExact(amountKr),
    asked: { figure, year },
  });
}

/** null when the unit is too large for the amount: it would be said as nothing. */
function saidIn(size: string, unit: OneUnit['unit']): string | null {
  return /[1-9]/.test(size) ? `${size}\u00a0${unit.replace(' ', '\u00a0')}` : null;
}

function cellsOf(one: CaseYear, amount: Amount): CaseCell[] {
  const { year, present } = one;
  // Beside present values, current prices are called so.
  const prices = present === null ? '' : 'current.';
  const current = [
    amount(`${prices}cost`, one.costKr, 'caseYear', year),
    amount(`${prices}benefit`, one.benefitKr, 'caseYear', year),
    amount(`${prices}net`, one.netKr, 'caseYear', year),
  ];
  if (present === null)
    return [...current, amount('cumulative', one.cumulativeKr, 'caseSum', year)];
  const { factor, netKr, cumulativeKr } = present;
  const asked = { figure: 'presentYear' as const, year };
  return [
    ...current,
    { label: 'factor', said: decimal(factor, 3), exact: decimal(factor), asked },
    amount('present', netKr, 'presentYear', year),
    amount('presentCumulative', cumulativeKr, 'npv', year),
  ];
}
