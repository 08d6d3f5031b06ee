import { addDays, type IsoDate } from './date';
import { addMonths, lastDayOfMonth, monthOf, type Month } from './month';
import { monthsOf, postingMonthOf } from './period';

/** How often something is measured, and how many days a value may take. */
export interface Rhythm {
  readonly grain: Parameters<typeof postingMonthOf>[1];
  readonly graceDays: number;
}

/** What is known of an indicator: the months some plan wants, and those that have a value. */
export interface MeasuringFacts extends Rhythm {
  readonly planned: readonly Month[];
  readonly measured: readonly Month[];
}

export const PERIOD_STATES = ['measured', 'notMeasured', 'coming'] as const;
/** A period that is measured or expected. `month` is the month it posts in. */
export interface MeasurementPeriod {
  readonly month: Month;
  readonly dueOn: IsoDate;
  readonly state: (typeof PERIOD_STATES)[number];
}

/** Where the measuring of an indicator stands. S7.4. */
export interface MeasuringState {
  readonly state: 'measured' | 'notMeasured' | 'notDue';
  /** The oldest period that is due and missing. */
  readonly missingSince: IsoDate | null;
  readonly nextDueOn: IsoDate | null;
}

/** How many periods a calendar shows on each side of today. */
const BEHIND = 6;
const AHEAD = 3;

/**
 * Every period that is measured or expected, oldest first, and the next few. A plan expects the months it names; where no
 * plan names any, the indicator's own frequency does, from the first value on.
 */
export function measurementPeriods(facts: MeasuringFacts, today: IsoDate): MeasurementPeriod[] {
  const { grain, graceDays, planned, measured } = facts;
  const has = new Set(measured);
  const wanted = planned.length > 0 ? planned : byFrequency(facts, today);
  const posted = wanted.map((month) => postingMonthOf(month, grain));
  return [...new Set([...posted, ...measured])].toSorted().map((month) => {
    const dueOn = addDays(lastDayOfMonth(month), graceDays);
    const open = dueOn > today ? 'coming' : 'notMeasured';
    return { month, dueOn, state: has.has(month) ? 'measured' : open };
  });
}

/** From the first value, or the period that runs, to a few periods ahead. */
function byFrequency({ grain, graceDays, measured }: MeasuringFacts, today: IsoDate): Month[] {
  const step = monthsOf(grain);
  const running = postingMonthOf(monthOf(addDays(today, -graceDays)), grain);
  const last = addMonths(running, step * AHEAD);
  const months: Month[] = [];
  for (let at = measured.toSorted()[0] ?? running; at <= last; at = addMonths(at, step))
    months.push(at);
  return months;
}

/**
 * Measured, missing, or not due yet. What a plan expects is missing from its first gap on; without a plan only what came
 * after the last value is.
 */
export function measuringState(facts: MeasuringFacts, today: IsoDate): MeasuringState {
  const periods = measurementPeriods(facts, today);
  const last = facts.measured.toSorted().at(-1) ?? '';
  const missing = periods.find(
    ({ state, month }) => state === 'notMeasured' && (facts.planned.length > 0 || month > last),
  );
  const next = periods.find(({ state }) => state === 'coming');
  const settled = last === '' ? 'notDue' : 'measured';
  return {
    state: missing === undefined ? settled : 'notMeasured',
    missingSince: missing?.dueOn ?? null,
    nextDueOn: next?.dueOn ?? null,
  };
}

/** The last periods that are due, and the next that are not. S7.4. */
export function periodsAround(
  periods: readonly MeasurementPeriod[],
  today: IsoDate,
): MeasurementPeriod[] {
  const due = periods.filter(({ dueOn }) => dueOn <= today);
  const ahead = periods.filter(({ dueOn }) => dueOn > today);
  return [...due.slice(-BEHIND), ...ahead.slice(0, AHEAD)];
}
