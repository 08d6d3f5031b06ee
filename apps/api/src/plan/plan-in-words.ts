import type { PlanContent } from '@gevinst/contract';
import { dec, sumDecimal } from '@gevinst/domain';

/** A plan in one line, for the audit list; the whole of it is kept in the revision. */
export function planInWords(content: PlanContent): string {
  const amounts = content.benefits.flatMap(({ months }) => months.map((one) => dec(one.amountKr)));
  const { length: benefits } = content.benefits;
  const { length: targets } = content.targets;
  const { length: costs } = content.costs;
  const total = sumDecimal(amounts).toFixed(2).replace('.', ',');
  return `${benefits} gevinster, ${total} kr. planlagt, ${targets} rækker måltal, ${costs} udgifter`;
}
