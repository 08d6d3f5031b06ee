import { dec, Decimal, sumDecimal, type Rounding } from '../decimal';
import { addMonths, monthRange, type Month } from '../calendar/month';
import { postingMonthOf } from '../calendar/period';
import { sumOre, type Ore } from '../money/money';

/** From a month on (or so many months after the start), this share of the full effect. 0.25 = 25 %. */
export interface RampStep {
  readonly fromMonth: Month | number;
  readonly share: Decimal;
}

/** Full effect per year, phased in between two months, both included. */
export interface RealisationProfile {
  readonly fullEffectOrePerYear: Ore;
  readonly from: Month;
  readonly to: Month;
  /** Empty: full effect at once. Otherwise nothing before the first step. */
  readonly ramp: readonly RampStep[];
}

/** A planned amount of one month. */
export interface PlannedMonth {
  readonly month: Month;
  readonly planOre: Ore;
}

interface MonthShare {
  readonly month: Month;
  readonly share: Decimal;
}

/**
 * A yearly amount as monthly amounts: equal whole øre, the rounding remainder in the last month,
 * so that the sum is exact. Throws RangeError unless there is at least one month. F6.
 */
export function splitYear(amountOre: Ore, months = 12): Ore[] {
  if (!Number.isInteger(months) || months < 1)
    throw new RangeError(`Not a split: ${months} months`);
  const part = amountOre / BigInt(months);
  const parts = Array.from({ length: months }, () => part);
  parts[months - 1] = amountOre - part * BigInt(months - 1);
  return parts;
}

/**
 * The monthly plan of a profile: full effect × ramp. Each calendar year's sum is exact to the øre;
 * its remainder stands in the year's last month with an effect. F6.
 */
export function plannedMonths(profile: RealisationProfile): PlannedMonth[] {
  const shares = monthRange(profile.from, profile.to).map((month) => ({
    month,
    share: rampShare(profile, month),
  }));
  const years = Map.groupBy(shares, ({ month }) => month.slice(0, 4));
  return [...years.values()].flatMap((year) => planOfYear(profile.fullEffectOrePerYear, year));
}

/** The same where an indicator's periods post: each period's months as one amount in its last month. F6. */
export function postedPlan(
  profile: RealisationProfile,
  grain: Parameters<typeof postingMonthOf>[1],
): PlannedMonth[] {
  const posted = Map.groupBy(plannedMonths(profile), ({ month }) => postingMonthOf(month, grain));
  return [...posted].map(([month, parts]) => ({
    month,
    planOre: sumOre(parts.map(({ planOre }) => planOre)),
  }));
}

/** The share of the full effect in one month: that of the latest step begun; 1 without a ramp. F6. */
export function rampShare(
  profile: Pick<RealisationProfile, 'from' | 'ramp'>,
  month: Month,
): Decimal {
  if (profile.ramp.length === 0) return dec(1);
  const begun = profile.ramp
    .map(({ fromMonth, share }) => ({ start: stepStart(profile.from, fromMonth), share }))
    .filter(({ start }) => start <= month)
    .sort((a, b) => a.start.localeCompare(b.start));
  return begun.at(-1)?.share ?? dec(0);
}

function stepStart(from: Month, fromMonth: Month | number): Month {
  return typeof fromMonth === 'number' ? addMonths(from, fromMonth) : fromMonth;
}

function planOfYear(fullEffectOre: Ore, year: readonly MonthShare[]): PlannedMonth[] {
  const effect = (share: Decimal, rounding: Rounding) =>
    BigInt(dec(fullEffectOre).times(share).dividedBy(12).toDecimalPlaces(0, rounding).toFixed(0));
  const total = effect(sumDecimal(year.map((cell) => cell.share)), Decimal.ROUND_HALF_UP);
  const amounts = year.map((cell) => effect(cell.share, Decimal.ROUND_DOWN));
  const lastWithEffect = year.findLastIndex((cell) => !cell.share.isZero());
  const remainder = total - sumOre(amounts);
  return year.map(({ month }, index) => ({
    month,
    planOre: (amounts[index] ?? 0n) + (index === lastWithEffect ? remainder : 0n),
  }));
}
