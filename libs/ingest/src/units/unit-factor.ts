import type { KnownIndicator } from '../map/indicator-index';
import type { NumberStyle } from '../types/number-style';
import { unitOfHeader } from '../types/number-shape';
import { isOther, saysUnit, unitInCell, unitInHeader, unitKind, unitWords } from './unit-kind';

/** Two units of which neither can become the other. */
export interface UnitDifference {
  readonly from: string;
  readonly to: string;
}

/** How values of a column become values of an indicator: times `up`, then exactly by `down`. */
export interface UnitFactor {
  readonly up: bigint;
  readonly down: bigint;
  /** Where every value of the column is in another unit; nothing is converted, not even between currencies. */
  readonly differs: UnitDifference | null;
}

/** A column as far as its unit goes. */
export interface UnitColumn {
  readonly style: NumberStyle;
  readonly header: string;
}
/** An indicator as far as its unit goes. */
export type Wanted = Pick<KnownIndicator, 'unit' | 'name' | 'code'>;

const ORE = /(?<!\p{L})øre(?!\p{L})/iu;
/** `kr. og øre` is kroner with two decimals. */
const KRONER = /(?<!\p{L})(kr|kroner|dkk)(?!\p{L})/iu;
const isOre = (text: string): boolean => ORE.test(text) && !KRONER.test(text);
/** More than digits and the signs between and around them. */
const SAYS_MORE = /[^\d.,\s()'’\u2212-]/;
const SAME: UnitFactor = { up: 1n, down: 1n, differs: null };

/**
 * From the unit of a column (`t.kr.`, `mio. kr.`) to the unit of an indicator. A column that names
 * no unit is taken to be in the indicator's own; one of money or percent is that and nothing else.
 */
export function unitFactor({ style, header }: UnitColumn, indicator: Wanted): UnitFactor {
  const { unit } = indicator;
  if (!saysUnit(unit)) return moneyFactor(style, unit);
  const wanted = unitKind(unit);
  const headed = unitInHeader(header);
  const another = isOther(headed, wanted);
  if (style.percent && !wanted.percent) return differing('%', unit);
  if (another && !isNamed(indicator, header)) return differing(headed.words, unit);
  return wanted.money
    ? moneyFactor({ ...style, ...(isOre(header) && { currency: 'øre' }) }, unit)
    : countFactor(style, unit, another);
}

/** How the unit that a number itself says differs from the indicator's; null where it says none, or the same. */
export function cellDiffers(text: string, unit: string): UnitDifference | null {
  const found = SAYS_MORE.test(text) && saysUnit(unit) ? unitInCell(text) : null;
  if (found === null) return null;
  if (isOther(found, unitKind(unit))) return { from: found.words, to: unit };
  return currencyDiffers(found.currency, unit);
}

function currencyDiffers(from: string | null, unit: string): UnitDifference | null {
  const to = isOre(unit) ? 'øre' : unitOfHeader(unit).currency;
  return from === null || to === null || from === to ? null : { from, to };
}

function moneyFactor({ currency, scale }: NumberStyle, unit: string): UnitFactor {
  if (currency === null && scale === 1) return SAME;
  const differs = currencyDiffers(currency, unit);
  return differs ? { ...SAME, differs } : factor(scale, unitOfHeader(unit).scale);
}

/** Of what is neither money nor nothing: `isTitle` where the header's unit is only part of a name. */
function countFactor(style: NumberStyle, unit: string, isTitle: boolean): UnitFactor {
  const scale = isTitle && style.scaleIn === 'header' ? 1 : style.scale;
  if (scale > 1 && unitKind(unit).percent) return differing(unitWords(style), unit);
  return scale === 1 ? SAME : factor(scale, unitOfHeader(unit).scale);
}

function factor(up: number, down: number): UnitFactor {
  return { up: BigInt(up), down: BigInt(down), differs: null };
}

function differing(from: string, to: string): UnitFactor {
  return { ...SAME, differs: { from, to } };
}

/** `Sager over 100 kr.` may be what is counted, and not in what. */
function isNamed({ name, code }: Wanted, header: string): boolean {
  const bare = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
  return [name, code].some((one) => bare(one) === bare(header));
}
