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
 * One period's extract as a municipal system writes it: windows-1252, title lines, semicolons, decimal comma.
 * null when nothing was measured.
 */
export function extractFile(
  projects: readonly DemoProject[],
  extract: Extract,
  month: Month,
): Buffer | null {
  const values = projects
    .flatMap((project) => valuesOf(project, month))
    .filter(({ quarterly }) => quarterly === (extract === 'quarter'));
  if (values.length === 0) return null;
  const period = periodText(extract, month);
  const lines = [
    'Ledelsesinformation - udtræk (fiktive tal)',
    `Periode: ${period}`,
    '',
    'Indikator;Periode;Værdi',
    ...values.map((value) => `${value.code};${period};${danish(value)}`),
    '',
  ];
  // Every letter used here stands in Latin 1, where windows-1252 agrees with it.
  return Buffer.from(lines.join('\r\n'), 'latin1');
}
