import { keptGrain, type Grain } from '../calendar/period';
import type { Month } from '../calendar/month';
import { decimalFromOre, oreFromDecimal, sumOre, type Ore } from '../money/money';
import { annualised } from '../plan/annualised';
import type { MonthCell } from './realisation';

/** Whether a benefit has a run-rate, and why not: nothing due, nothing measured, or realised to its end. */
export type RunRateState = 'running' | 'notMeasured' | 'notDue' | 'ended';

/** What a benefit's latest measured period comes to in a year, in øre. */
export interface RunRate {
  readonly state: RunRateState;
  /** Posting month of the period; null unless running. */
  readonly month: Month | null;
  /** What was realised in that period; null unless running. */
  readonly actualOre: Ore | null;
  /** The same over a year; null unless running: what is not measured is not zero. */
  readonly perYearOre: Ore | null;
  /** The plan of that period over a year; null unless running. */
  readonly planPerYearOre: Ore | null;
  /** True when no later period is due. */
  readonly fresh: boolean;
  /** Posting month of the first later period that is due; null when there is none, or it is not running. */
  readonly missingSince: Month | null;
}

/** Run-rates together: those that are measured are added, the others are told of. */
export interface RunRateSum {
  /** null when no benefit is measured. */
  readonly perYearOre: Ore | null;
  readonly planPerYearOre: Ore | null;
  readonly measured: number;
  /** Benefits that have fallen due and have not ended. */
  readonly of: number;
  /** The earliest and the latest of the measured periods' posting months. */
  readonly from: Month | null;
  readonly to: Month | null;
  /** Of the measured ones, those with a later period that is due: none of them is measured since `missingSince`. */
  readonly old: number;
  readonly missingSince: Month | null;
}

/**
 * The run-rate of a benefit's planned months at a reporting month: realised in the latest due and measured period
 * × periods in a year. `grain` is how often it is measured; weeks are kept by month. F10.
 */
export function runRateOf(
  cells: readonly MonthCell[],
  grain: Grain,
  reportingMonth: Month,
): RunRate {
  const due = cells.filter((cell) => cell.due);
  const at = due.findLastIndex((cell) => cell.actualOre !== null);
  const [latest, later] = [due[at], due[at + 1]];
  const last = cells.at(-1);
  if (due.length === 0 || last === undefined) return without('notDue');
  if (last.month < reportingMonth) return without('ended');
  if (latest?.actualOre == null) return without('notMeasured');
  const yearly = (ore: Ore) => oreFromDecimal(annualised(keptGrain(grain), decimalFromOre(ore)));
  return {
    state: 'running',
    month: latest.month,
    actualOre: latest.actualOre,
    perYearOre: yearly(latest.actualOre),
    planPerYearOre: yearly(latest.planOre),
    fresh: later === undefined,
    missingSince: later?.month ?? null,
  };
}

/** The sum of run-rates; null, never zero, when none of them is measured. F10, F13. */
export function sumRunRates(rates: readonly RunRate[]): RunRateSum {
  const running = rates.filter((one) => one.state === 'running');
  const months = running.flatMap(({ month }) => month ?? []).toSorted();
  const missing = running.flatMap(({ missingSince }) => missingSince ?? []).toSorted();
  const sum = (amounts: readonly (Ore | null)[]) =>
    amounts.length === 0 ? null : sumOre(amounts.map((ore) => ore ?? 0n));
  return {
    perYearOre: sum(running.map((one) => one.perYearOre)),
    planPerYearOre: sum(running.map((one) => one.planPerYearOre)),
    measured: running.length,
    of: rates.filter(({ state }) => state === 'running' || state === 'notMeasured').length,
    from: months[0] ?? null,
    to: months.at(-1) ?? null,
    old: missing.length,
    missingSince: missing.at(-1) ?? null,
  };
}

function without(state: RunRateState): RunRate {
  const nothing = { month: null, actualOre: null, perYearOre: null, planPerYearOre: null };
  return { state, ...nothing, fresh: false, missingSince: null };
}
