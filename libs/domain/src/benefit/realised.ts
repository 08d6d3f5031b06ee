import { dec, type Decimal } from '../decimal';
import { oreFromDecimal, sumOre, type Ore } from '../money/money';
import { improvement, type Direction } from './improvement';

/** What turns an indicator's value into a benefit's money. `share` is the attribution share, 0–1. */
export interface Valuation {
  readonly direction: Direction;
  readonly baseline: Decimal;
  /** Cases in the period; left out, the improvement counts once. */
  readonly volume?: Decimal;
  /** kr. per unit of improvement (and of volume); 1 for an indicator in kr. */
  readonly unitValueKr: Decimal;
  readonly share: Decimal;
}

/** A valuation together with what was measured in the period. */
export interface RealisedInput extends Valuation {
  readonly actual: Decimal;
}

/** A valuation together with what was promised for the period. */
export interface PlannedInput extends Valuation {
  readonly target: Decimal;
}

/** True for the units in which an indicator is money itself: kr., DKK, kroner. */
export function isKroner(unit: string): boolean {
  return /^(kr\.?|dkk|kroner)$/i.test(unit.trim());
}

/** An indicator whose unit is kr. values itself: one kr. of improvement is one kr. */
export const UNIT_VALUE_OF_KR: Decimal = dec(1);

/** Kroner per unit of improvement as exact text: 1 for an indicator in kroner, whatever is stated; else as stated. */
export function unitValueKrOf<Stated extends string | null>(
  unit: string,
  statedKr: Stated,
): Stated | string {
  return isKroner(unit) ? UNIT_VALUE_OF_KR.toFixed() : statedKr;
}

/**
 * Realised money of a benefit in one period: improvement × volume × unit value × share, in øre,
 * rounded once. Throws RangeError on a share outside 0–1. F4.
 */
export function realisedOre(input: RealisedInput): Ore {
  return valueOre(input, input.actual);
}

/** Planned money of a benefit in one period, from its target: F4 with the target as the value. */
export function plannedOre(input: PlannedInput): Ore {
  return valueOre(input, input.target);
}

/** Tasks that need not be done × what one costs today, in øre. F3. */
export function avoidedTasksOre(avoidedTasks: Decimal, costPerTaskKr: Decimal): Ore {
  return oreFromDecimal(dec(avoidedTasks).times(costPerTaskKr));
}

/**
 * Benefit as the difference between going on as before (scenario 0) and the project (scenario 1),
 * in øre over all periods: for cost what is saved, for income what is gained. F2.
 */
export function scenarioDifference(
  kind: 'cost' | 'income',
  scenario0: readonly Ore[],
  scenario1: readonly Ore[],
): Ore {
  const gained = sumOre(scenario1) - sumOre(scenario0);
  return kind === 'income' ? gained : -gained;
}

function valueOre(valuation: Valuation, value: Decimal): Ore {
  const { share } = valuation;
  if (!(share.gte(0) && share.lte(1))) {
    throw new RangeError(`Attribution share outside 0–1: ${share.toString()}`);
  }
  const kr = improvement(valuation.direction, valuation.baseline, value)
    .times(valuation.volume ?? 1)
    .times(valuation.unitValueKr)
    .times(share);
  return oreFromDecimal(kr);
}
