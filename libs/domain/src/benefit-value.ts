import { Decimal } from './decimal';
import { oreFromKr, type Ore } from './money';

export type Direction = 'higher' | 'lower';

/** F1: improvement over the baseline in the indicator's own direction; negative when it got worse. */
export function improvement(direction: Direction, baseline: Decimal, actual: Decimal): Decimal {
  return direction === 'higher' ? actual.minus(baseline) : baseline.minus(actual);
}

/** F2: benefit as the difference between without (0) and with the project (1), in the series' unit. */
export function scenarioDifference(
  kind: 'cost' | 'income',
  scenario0: readonly Decimal[],
  scenario1: readonly Decimal[],
): Decimal {
  const [without, withProject] = [Decimal.sum(0, ...scenario0), Decimal.sum(0, ...scenario1)];
  return kind === 'cost' ? without.minus(withProject) : withProject.minus(without);
}

/** What F4 needs: levels in the indicator's unit, kr. per unit, and the share (0–1) this benefit may claim. */
export interface BenefitMeasurement {
  readonly direction: Direction;
  readonly baseline: Decimal;
  readonly actual: Decimal;
  /** How many units the improvement applies to; left out, the improvement counts once. */
  readonly volume?: Decimal;
  readonly unitValueKr: Decimal;
  readonly attributionShare: Decimal;
}

/** F4 (and F3, with volume as the avoided tasks): realised money in whole øre, rounded once. */
export function realisedOre(measured: BenefitMeasurement): Ore {
  const gain = improvement(measured.direction, measured.baseline, measured.actual);
  const kr = gain
    .times(measured.volume ?? 1)
    .times(measured.unitValueKr)
    .times(measured.attributionShare);
  return oreFromKr(kr);
}

/** F5: contacts moved from a dear channel to a cheap one, in øre. */
export function channelShiftOre(
  moves: readonly { shifted: Decimal; fromKr: Decimal; toKr: Decimal }[],
): Ore {
  const kr = moves.map((move) => move.shifted.times(move.fromKr.minus(move.toKr)));
  return oreFromKr(Decimal.sum(0, ...kr));
}

/** F18: hours saved, their value, and gross full-time equivalents; `hoursPerFte` is a visible setting. */
export function timeSaved(input: {
  cases: Decimal;
  minutesSaved: Decimal;
  krPerHour: Decimal;
  hoursPerFte: Decimal;
}): { hours: Decimal; ore: Ore; fte: Decimal } {
  const hours = input.cases.times(input.minutesSaved).div(60);
  return { hours, ore: oreFromKr(hours.times(input.krPerHour)), fte: hours.div(input.hoursPerFte) };
}

/** F9: share of the planned improvement that is reached, not clamped; null when target equals baseline. */
export function targetImprovement(
  direction: Direction,
  baseline: Decimal,
  target: Decimal,
  actual: Decimal,
): Decimal | null {
  const planned = improvement(direction, baseline, target);
  return planned.isZero() ? null : improvement(direction, baseline, actual).div(planned);
}
