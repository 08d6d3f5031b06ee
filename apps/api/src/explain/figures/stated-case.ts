import type { PlanContent } from '@gevinst/contract';
import { KR, type Input } from '../inputs';
import { joined, named } from '../words';

const INVESTMENT = { da: 'Investering', en: 'Investment' };
const EFFECT = { da: 'Oplyst effekt pr. år', en: 'Stated effect per year' };

/** What the simple ratio is made of: investments in kroner, and the effect as the source states it. */
export function statedInputs({
  costs,
  statedEffectKr,
}: Pick<PlanContent, 'costs' | 'statedEffectKr'>): Input[] {
  const invested = costs.filter(({ currency, kind }) => currency === 'DKK' && kind !== 'operation');
  const lines = invested.map(({ label, year, amountKr }) => ({
    label: label || String(year),
    amountKr,
  }));
  const input = (words: typeof EFFECT) => (one: { label: string; amountKr: string | null }) => ({
    ...joined(words, named(one.label)),
    value: one.amountKr,
    unit: KR,
    next: null,
  });
  return [...lines.map(input(INVESTMENT)), ...statedEffectKr.map(input(EFFECT))];
}
