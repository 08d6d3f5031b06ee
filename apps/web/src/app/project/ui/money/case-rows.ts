import type { CaseYear } from '@gevinst/contract';
import type { FigureAsked } from '../../../shared/explain/explain.store';
import { decimal, kr, krExact } from '../../../shared/format/danish';

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

/** The years as they are shown: present values stand beside the current prices that they come from. */
export function caseRows(years: readonly CaseYear[]): CaseRow[] {
  return years.map((one) => ({
    year: one.year,
    cells: [
      amount('cost', one.costKr, 'caseYear', one),
      amount('benefit', one.benefitKr, 'caseYear', one),
      amount('net', one.netKr, 'caseYear', one),
      ...(one.present === null
        ? [amount('cumulative', one.cumulativeKr, 'caseSum', one)]
        : presentCells(one, one.present)),
    ],
  }));
}

function presentCells(
  year: CaseYear,
  { factor, netKr, cumulativeKr }: NonNullable<CaseYear['present']>,
): CaseCell[] {
  const asked = { figure: 'presentYear' as const, year: year.year };
  return [
    { label: 'factor', said: decimal(factor, 3), exact: decimal(factor), asked },
    amount('present', netKr, 'presentYear', year),
    amount('presentCumulative', cumulativeKr, 'npv', year),
  ];
}

function amount(
  label: string,
  amountKr: string,
  figure: FigureAsked['figure'],
  { year }: CaseYear,
): CaseCell {
  return { label, said: kr(amountKr), exact: krExact(amountKr), asked: { figure, year } };
}
