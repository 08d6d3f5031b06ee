import type { RunRate, RunRateSum } from '@gevinst/contract';
import { type Language, kr } from '../../../shared/format/numbers';
import { monthShort } from '../../../shared/format/dates';

/** A text key with its values. */
export interface Line {
  readonly key: string;
  readonly values: Readonly<Record<string, string | number>>;
}

/** What stands below a project's yearly run-rate: what was planned, from which period, and how much of it is measured. */
export function runRateLines(
  { planPerYearKr, measured, of, from, to, old, missingSince }: RunRateSum,
  language: Language,
  original: boolean,
): Line[] {
  if (of === 0) return [{ key: 'runRateNotDue', values: {} }];
  if (from === null || to === null) return [{ key: 'runRateNotMeasured', values: {} }];
  const month = monthShort(to, language);
  const months = { from: monthShort(from, language), month };
  return [
    { key: from === to ? 'runRateFrom' : 'runRateBetween', values: months },
    ...(missingSince === null
      ? []
      : [
          {
            key: old === measured ? 'runRateOld' : 'runRateSomeOld',
            values: { old, measured, month: monthShort(missingSince, language) },
          },
        ]),
    // The plan beside it is the one in force, whatever the page compares with.
    ...(original || planPerYearKr === null
      ? []
      : [{ key: 'runRatePlan', values: { plan: kr(planPerYearKr) } }]),
    ...(measured < of ? [{ key: 'runRateMeasured', values: { measured, of } }] : []),
  ];
}

/** A benefit's yearly run-rate in one line; null when there is nothing to say. */
export function runRateLine(rate: RunRate | null, language: Language): Line | null {
  if (rate?.perYearKr == null || rate.month === null) return null;
  const values = { size: kr(rate.perYearKr), month: monthShort(rate.month, language) };
  return { key: rate.fresh ? 'runRate' : 'runRateOld', values };
}
