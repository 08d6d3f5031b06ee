import type { PlanContent } from '@gevinst/contract';
import { dec, sumDecimal } from '@gevinst/domain';

/** A plan in one line, for the audit list; the whole of it is kept in the revision. */
export function planInWords({ benefits, targets, costs }: PlanContent): string {
  const amounts = benefits.flatMap(({ months }) => months.map((one) => dec(one.amountKr)));
  return [
    counted(benefits.length, 'gevinst', 'gevinster'),
    `${danish(sumDecimal(amounts).toFixed(2))} kr. planlagt`,
    counted(targets.length, 'række måltal', 'rækker måltal'),
    counted(costs.length, 'udgift', 'udgifter'),
  ].join(', ');
}

/** What was written as the reason, and the plan after it: 'Budget 2027: 2 gevinster, …'. */
export function planWithReason(reason: string, content: PlanContent): string {
  return `${reason.replace(/[.:]\s*$/, '')}: ${planInWords(content)}`;
}

const counted = (count: number, one: string, more: string) =>
  `${count} ${count === 1 ? one : more}`;

/** '1234567.50' → '1.234.567,50' */
function danish(amount: string): string {
  const [whole = '', decimals = ''] = amount.split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, '.')},${decimals}`;
}
