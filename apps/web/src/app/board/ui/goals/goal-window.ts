import type { BoardGoal } from '@gevinst/contract';
import { addMonths } from '@gevinst/domain';
import type { SeriesRow } from '../../../shared/charts/series-option';
import { type Language } from '../../../shared/format/numbers';
import { monthShort } from '../../../shared/format/dates';

const BACK = 9;
const AHEAD = 2;

/** What a wall has room for: ten months to the reporting date, and where the target goes next. */
export function goalWindow(
  { points }: BoardGoal,
  reportingDate: string,
  language: Language,
): (SeriesRow & { readonly month: string })[] {
  const last = reportingDate.slice(0, 7);
  const [from, to] = [addMonths(last, -BACK), addMonths(last, AHEAD)];
  return points
    .filter(({ month }) => month >= from && month <= to)
    .map(({ month, target, actual }) => ({
      month,
      label: shortName(month, language),
      target,
      actual,
    }));
}

/** 'jan. 2026' says its year at the beginning of a year only. */
function shortName(month: string, language: Language): string {
  const [name = '', year = ''] = monthShort(month, language).split('\u00a0');
  return month.endsWith('-01')
    ? `${name.replace('.', '')} ${year.slice(2)}`
    : name.replace('.', '');
}
