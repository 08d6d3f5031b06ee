import { oreFromKrText, type Ore } from '../money/money';
import { type AmountChange, amountChange } from './money-diff';

export interface PlannedCost {
  readonly year: number;
  readonly kind: string;
  readonly label: string;
  readonly currency: string;
  /** null = stated without an amount: missing, not zero. */
  readonly amountKr: string | null;
  readonly funding: string | null;
}
export interface CostChange extends AmountChange {
  readonly kind: string;
  readonly label: string;
  readonly currency: string;
  /** Who pays, where that is said. */
  readonly payers: { readonly before: readonly string[]; readonly after: readonly string[] };
}

const lineOf = ({ kind, label, currency }: PlannedCost) => JSON.stringify([kind, label, currency]);

/** What each cost comes to per year, before and after; currencies are never added. */
export function costDiff(
  before: readonly PlannedCost[],
  after: readonly PlannedCost[],
): CostChange[] {
  const [was, is] = [Map.groupBy(before, lineOf), Map.groupBy(after, lineOf)];
  return [...new Set([...was.keys(), ...is.keys()])].map((line) => {
    const [old, now] = [was.get(line), is.get(line)];
    const [kind, label, currency] = JSON.parse(line) as [string, string, string];
    const payers = { before: payersOf(old), after: payersOf(now) };
    const change = amountChange(old && perYear(old), now && perYear(now));
    const moved = change.mark === 'same' && String(payers.before) !== String(payers.after);
    return { ...change, mark: moved ? 'changed' : change.mark, kind, label, currency, payers };
  });
}

const payersOf = (lines: readonly PlannedCost[] = []): string[] =>
  [...new Set(lines.flatMap(({ funding }) => funding ?? []))].sort();

function perYear(lines: readonly PlannedCost[]): Map<number, Ore> {
  const sums = new Map<number, Ore>();
  for (const { year, amountKr } of lines) {
    if (amountKr !== null) sums.set(year, (sums.get(year) ?? 0n) + oreFromKrText(amountKr));
  }
  return sums;
}
