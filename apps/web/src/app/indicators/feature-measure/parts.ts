import type { IndicatorParts } from '@gevinst/contract';

/** The choice that stands for the whole, which no part is called. */
export const WHOLE = '*';

type Standing = IndicatorParts['standing'];

/** What a typed value does to what stands in its period. */
export type Replacing =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'same'; readonly value: string }
  /** A whole takes the place of every part. */
  | { readonly kind: 'parts'; readonly parts: Standing }
  /** A part takes the place of the whole, or of parts of another division. */
  | { readonly kind: 'whole'; readonly value: string }
  | { readonly kind: 'division'; readonly parts: Standing };

const NOTHING: Replacing = { kind: 'nothing' };

/** What the value of `chosen` (a part, or the whole) would take the place of. */
export function replacing(chosen: string, standing: Standing): Replacing {
  if (chosen === '' || standing.length === 0) return NOTHING;
  const dimension = dimensionOf(chosen);
  const same = standing.find((one) => one.dimension === dimension);
  if (same) return { kind: 'same', value: same.value };
  if (dimension === '') return { kind: 'parts', parts: standing };
  const whole = standing.find((one) => one.dimension === '');
  if (whole) return { kind: 'whole', value: whole.value };
  const alike = standing.some((one) => columnsOf(one.dimension) === columnsOf(dimension));
  return alike ? NOTHING : { kind: 'division', parts: standing };
}

/** What the contract calls a choice. */
export function dimensionOf(chosen: string): string {
  return chosen === WHOLE ? '' : chosen;
}

/** A part as one says it: `Enhed: Nord, Kanal: Brev`. */
export function partName(dimension: string): string {
  return partsOf(dimension)
    .map(([column, value]) => `${column}: ${value}`)
    .join(', ');
}

/** What a part is divided by: `Enhed; Kanal`. */
export function columnsOf(dimension: string): string {
  return partsOf(dimension)
    .map(([column]) => column)
    .join('; ');
}

/** The names of a division's columns. */
export function columnNames(division: string): string[] {
  return division === '' ? [] : division.split('; ');
}

/** The columns of a part, each with what stands in it. */
export function partsOf(dimension: string): [string, string][] {
  return dimension.split(/; (?=[^;=]+=)/).map((part) => {
    const at = part.indexOf('=');
    return [part.slice(0, at), part.slice(at + 1)];
  });
}
