import type { ProjectSummary, Totals } from '@gevinst/contract';

/** Totals of a plan and what came of it, everything measured. */
export function totals(planKr: string, actualKr: string): Totals {
  const variance = Number(actualKr) - Number(planKr);
  const rate = Number(planKr) === 0 ? null : String(Number(actualKr) / Number(planKr));
  return {
    planMeasuredKr: planKr,
    actualKr,
    varianceKr: variance.toFixed(2),
    wording: variance === 0 ? 'onPlan' : variance > 0 ? 'better' : 'worse',
    rateToDate: rate,
    rateOfWholePlan: rate,
    planDueKr: planKr,
    planDueUnmeasuredKr: '0.00',
    planTotalKr: planKr,
  };
}

export function project(name: string, change: Partial<ProjectSummary> = {}): ProjectSummary {
  return {
    id: '00000000-0000-4000-8000-000000000001',
    code: 'P1',
    name,
    department: 'Teknik og Miljø',
    phase: 'realisation',
    owner: 'Fiktiv Ejer',
    light: 'green',
    computedLight: 'green',
    worstBenefit: null,
    totals: totals('100.00', '100.00'),
    valueClasses: ['cashable'],
    rebaselines: 0,
    takenInAdvanceKr: null,
    investmentKr: null,
    missingAmounts: 0,
    spark: [],
    ...change,
  };
}
