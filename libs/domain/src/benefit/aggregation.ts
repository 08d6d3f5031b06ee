import { dec, sumDecimal, type Decimal } from '../decimal';

/** How an indicator's values combine over time. */
export type AggregationRule = 'sum' | 'mean' | 'last';

/** One value to combine: its length in days weighs a mean, `order` (a sortable key) decides 'last'. */
export interface AggregationPart {
  readonly value: Decimal;
  readonly days: number;
  readonly order: string | number;
}

/** Values over a longer period by the indicator's rule, unrounded; null when there are none. */
export function aggregate(
  rule: AggregationRule,
  parts: readonly AggregationPart[],
): Decimal | null {
  const [first, ...rest] = parts;
  if (first === undefined) return null;
  switch (rule) {
    case 'sum':
      return sumDecimal(parts.map((part) => part.value));
    case 'mean':
      return weightedMean(parts.map(({ value, days }) => ({ value, weight: dec(days) })));
    case 'last':
      return rest.reduce((latest, part) => (part.order >= latest.order ? part : latest), first)
        .value;
  }
}

/** `Σ value·weight / Σ weight`, unrounded; null when the weights sum to zero. Indices only. F13. */
export function weightedMean(
  parts: readonly { readonly value: Decimal; readonly weight: Decimal }[],
): Decimal | null {
  const weight = sumDecimal(parts.map((part) => part.weight));
  if (weight.isZero()) return null;
  return sumDecimal(parts.map((part) => part.value.times(part.weight))).dividedBy(weight);
}
