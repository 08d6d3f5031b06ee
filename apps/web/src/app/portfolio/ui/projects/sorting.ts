import type { ProjectSummary } from '@gevinst/contract';
import { WORST_FIRST } from '@gevinst/domain';

export const COLUMNS = ['name', 'light', 'plan', 'actual', 'rate', 'variance'] as const;
export type Column = (typeof COLUMNS)[number];
export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

/** Worst first: what needs someone stands at the top without anybody asking. */
const DEFAULT: Sort = { column: 'variance', descending: false };
const collator = new Intl.Collator('da');

/** Reads `rate` or `-rate` from the address. */
export function readSort(text: string | null): Sort {
  const column = COLUMNS.find((one) => one === text?.replace(/^-/, ''));
  return column ? { column, descending: text?.startsWith('-') ?? false } : DEFAULT;
}

/** What the address says after a click on a column's heading. */
export function nextSort(sort: Sort, column: Column): string {
  return sort.column === column && !sort.descending ? `-${column}` : column;
}

export function sorted(rows: readonly ProjectSummary[], sort: Sort): ProjectSummary[] {
  const way = sort.descending ? -1 : 1;
  return [...rows].sort(
    (a, b) =>
      missingLast(valueOf(a, sort.column), valueOf(b, sort.column), way) ||
      collator.compare(a.name, b.name),
  );
}

function valueOf(row: ProjectSummary, column: Column): string | number | null {
  switch (column) {
    case 'name':
      return row.name;
    case 'light':
      return WORST_FIRST.indexOf(row.light);
    case 'plan':
      return Number(row.totals.planMeasuredKr);
    case 'actual':
      return Number(row.totals.actualKr);
    case 'rate':
      return row.totals.rateToDate === null ? null : Number(row.totals.rateToDate);
    case 'variance':
      return Number(row.totals.varianceKr);
  }
}

function missingLast(a: string | number | null, b: string | number | null, way: number): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return typeof a === 'string' ? way * collator.compare(a, String(b)) : way * (a - Number(b));
}
