import type { Series } from '@gevinst/contract';
import { level } from '../../../shared/format/numbers';
import { monthWritten } from '../../../shared/format/dates';

/** What an indicator measures, before and now: '2,1 % (2023) → 0,8 % (10-2026)'; '' while nothing is measured. */
export function measuredWords({ indicator, points }: Series): string {
  const { unit, baseline, baselinePeriod } = indicator;
  const latest = points.findLast(({ actual }) => actual !== null);
  if (latest === undefined) return '';
  const at = (period: string | null) => (period === null ? '' : ` (${written(period)})`);
  const before = baseline === null ? '' : `${level(baseline, unit)}${at(baselinePeriod)} → `;
  return `${before}${level(latest.actual, unit)}${at(latest.month)}`;
}

const written = (period: string) => (/^\d{4}-\d{2}$/.test(period) ? monthWritten(period) : period);
