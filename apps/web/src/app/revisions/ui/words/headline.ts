import type { ComparedRevision, PlanComparison } from '@gevinst/contract';
import { compareOre, krTextFromOre, oreFromKrText } from '@gevinst/domain';
import { kr, unsigned } from '../../../shared/format/numbers';

export interface Said {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What happened, in a sentence or two: more or less money, and what nobody had foreseen. */
export function headlineOf(diff: PlanComparison): { money: Said; more: Said | null } {
  return { money: moneyOf(diff), more: newOf(diff) };
}

const amount = (text: string | null) => oreFromKrText(text ?? '0.00');

function moneyOf({ same, total, a, b }: PlanComparison): Said {
  if (a.id !== null && a.id === b.id) return { key: 'twice', values: {} };
  if (same) return { key: 'same', values: {} };
  const [before, after] = [amount(total.beforeKr), amount(total.afterKr)];
  const size = kr(unsigned(krTextFromOre(after - before)));
  const key = ['less', 'equal', 'more'][compareOre(after, before) + 1] ?? 'equal';
  return { key, values: { size, before: kr(total.beforeKr), after: kr(total.afterKr) } };
}

function newOf({ unforeseen }: PlanComparison): Said | null {
  const { length: count } = unforeseen;
  if (count === 0) return null;
  return { key: count === 1 ? 'unforeseenOne' : 'unforeseen', values: { count } };
}

/** The text key of a plan's name, as it is said in the middle of a sentence. */
export function nameOf({ number, state }: ComparedRevision): Said {
  if (number === null) return { key: 'nowShort', values: {} };
  return { key: state === 'draft' ? 'draftShort' : 'numberShort', values: { number } };
}
