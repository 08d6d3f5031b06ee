import type { BusinessCase } from '@gevinst/contract';
import { plainText, type Input } from '../inputs';

const MISSING = { da: 'Beløb i planen, der mangler', en: 'Amounts missing in the plan' };

/** How many amounts of the plan a figure is without; nothing when none is missing. */
export function missingAmounts({
  missingAmounts: count,
}: Pick<BusinessCase, 'missingAmounts'>): Input[] {
  return count === 0 ? [] : [plainText(MISSING, String(count))];
}
