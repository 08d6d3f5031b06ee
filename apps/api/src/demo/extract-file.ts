import type { Month } from '@gevinst/domain';
import type { DemoProject } from './demo-project';
import { type MeasuredValue, valuesOf } from './measured-values';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

function danish({ value }: MeasuredValue): string {
  const [whole = '0', decimals] = value.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${decimals ?? '00'}`;
}

/** Extracts come from two systems: one counts by month, the other by quarter. */
export type Extract = 'month' | 'quarter';

const periodText = (extract: Extract, month: Month) => {
  const [year = '', number = ''] = month.split('-');
  return extract === 'quarter'
    ? `${String(Number(number) / 3)}. kvt. ${year}`
    : `${MONTHS[Number(number) - 1] ?? ''} ${year}`;
};

/**
 * An extract of some months as a municipal system writes it: windows-1252, title lines, semicolons, decimal comma.
 * null when nothing was measured.
 */
export function extractFile(
  projects: readonly DemoProject[],
  extract: Extract,
  months: readonly Month[],
): Buffer | null {
  const cells = months.flatMap((month) =>
    projects
      .flatMap((project) => valuesOf(project, month))
      .filter(({ quarterly }) => quarterly === (extract === 'quarter'))
      .map((value) => ({ ...value, period: periodText(extract, month) })),
  );
  if (cells.length === 0) return null;
  const periods = [...new Set([cells[0]?.period, cells.at(-1)?.period])];
  const lines = [
    'Ledelsesinformation - udtræk (fiktive tal)',
    `Periode: ${periods.join(' - ')}`,
    '',
    'Indikator;Periode;Værdi',
    ...cells.map((cell) => `${cell.code};${cell.period};${danish(cell)}`),
    '',
  ];
  // Every letter used here stands in Latin 1, where windows-1252 agrees with it.
  return Buffer.from(lines.join('\r\n'), 'latin1');
}
