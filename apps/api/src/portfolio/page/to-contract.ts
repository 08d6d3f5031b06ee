import type {
  Coverage,
  Forecast,
  Month,
  RunRate as ContractRunRate,
  Totals,
} from '@gevinst/contract';
import {
  judgeCoverage,
  krTextFromOre,
  rateText,
  type CoverageSums,
  type Ore,
  type RealisationToDate,
  type RunRate,
  type RunRateSum,
} from '@gevinst/domain';

export const krText = krTextFromOre;

export function krTextOrNull(ore: Ore | null): string | null {
  return ore === null ? null : krText(ore);
}

/** Sums in kroner beside the rates judged from them. */
export function totalsOf(judged: RealisationToDate): Totals {
  return {
    planMeasuredKr: krText(judged.planMeasuredOre),
    actualKr: krText(judged.actualOre),
    varianceKr: krText(judged.varianceOre),
    wording: judged.wording,
    rateToDate: rateText(judged.rateToDate),
    rateOfWholePlan: rateText(judged.rateOfWholePlan),
    planDueKr: krText(judged.planDueOre),
    planDueUnmeasuredKr: krText(judged.planDueUnmeasuredOre),
    planTotalKr: krText(judged.planTotalOre),
  };
}

export function forecastOf(judged: RealisationToDate, lastMonth: Month | null): Forecast {
  return {
    lastMonth,
    rollingKr: krText(judged.forecastRollingOre),
    unmeasuredPlanKr: krText(judged.forecastUnmeasuredPlanOre),
    trendKr: krTextOrNull(judged.forecastTrendOre),
  };
}

export function runRateText(rate: RunRate | null): ContractRunRate | null {
  if (rate === null) return null;
  const { state, month, fresh, perYearOre, planPerYearOre } = rate;
  return {
    state,
    month,
    fresh,
    perYearKr: krTextOrNull(perYearOre),
    planPerYearKr: krTextOrNull(planPerYearOre),
  };
}

export function runRateSumText({ perYearOre, planPerYearOre, ...rest }: RunRateSum) {
  return {
    ...rest,
    perYearKr: krTextOrNull(perYearOre),
    planPerYearKr: krTextOrNull(planPerYearOre),
  };
}

export function coverageOf(sums: CoverageSums): Coverage {
  const judged = judgeCoverage(sums);
  return {
    byMoney: rateText(judged.byMoney),
    byCount: rateText(judged.byCount),
    dueKr: krText(judged.dueOre),
    freshKr: krText(judged.freshOre),
    dueCount: judged.dueCount,
    freshCount: judged.freshCount,
  };
}
