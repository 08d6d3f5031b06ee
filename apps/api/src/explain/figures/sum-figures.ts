import type { ExplainQuery } from '@gevinst/contract';
import type { Decimal, Ore, RealisationToDate } from '@gevinst/domain';
import { krText, rateText } from '../../portfolio/standing.port';
import type { Asked } from '../asked';
import { explainCoverage } from './coverage-figure';
import { FORMULAS } from '../formulas';
import { kroner, KR, RATIO, sumOf, type Input, type Said } from '../inputs';
import { explainParts, isPartFigure, isPlanned, type PartFigure } from './part-figures';
import type { Subject } from '../subject';
import { AGAINST_ORIGINAL, NO_VALUE, joined, type Words } from '../words';

export type SumFigure = keyof typeof TITLES;

const TITLES = {
  actual: { da: 'Realiseret til dato', en: 'Realised to date' },
  plan: { da: 'Planlagt til dato, målte måneder', en: 'Planned to date, measured months' },
  variance: { da: 'Forskel fra planen', en: 'Difference from plan' },
  rate: { da: 'Realiseringsgrad', en: 'Realisation rate' },
  wholeRate: { da: 'Realiseret af den samlede plan', en: 'Realised of the whole plan' },
  forecast: { da: 'Prognose for hele planen', en: 'Forecast of the whole plan' },
  trend: { da: 'Prognose, hvis tendensen fortsætter', en: 'Forecast if the trend goes on' },
  wholePlan: { da: 'Planlagt i alt', en: 'Planned in all' },
  unmeasured: { da: 'Planlagt, forfaldent, ikke målt', en: 'Planned, due, not measured' },
  remaining: { da: 'Planlagt, ikke forfaldent', en: 'Planned, not due' },
  coverage: { da: 'Dækning', en: 'Coverage' },
  coveredPlan: { da: 'Planlagt og forfaldent, målt', en: 'Planned and due, measured' },
  duePlan: { da: 'Planlagt og forfaldent', en: 'Planned and due' },
} as const satisfies Partial<Record<ExplainQuery['figure'], Words>>;

export function isSumFigure(figure: string): figure is SumFigure {
  return Object.hasOwn(TITLES, figure);
}

/** Whether measurements stand behind the figure itself. */
export function isMeasured(figure: SumFigure): boolean {
  return figure !== 'coverage' && !isPlanned(figure);
}

export function titleOf(figure: SumFigure, { name }: Subject, { query }: Asked): Words {
  const title = joined(TITLES[figure], name);
  return query.against === 'original' ? joined(title, AGAINST_ORIGINAL, ' – ') : title;
}

/** What a figure of sums is made of, each input one step deeper. */
export function explainSum(figure: SumFigure, subject: Subject, asked: Asked): Said {
  if (isPartFigure(figure)) return explainParts(figure, subject, asked);
  const { totals } = subject;
  switch (figure) {
    case 'variance':
      return sumOf(FORMULAS.variance, totals.varianceOre, sides(asked, totals, 'plan'));
    case 'rate':
      return rateOf(FORMULAS.rate, totals.rateToDate, sides(asked, totals, 'plan'));
    case 'wholeRate':
      return rateOf(FORMULAS.wholeRate, totals.rateOfWholePlan, sides(asked, totals, 'wholePlan'));
    case 'forecast':
      return sumOf(FORMULAS.forecast, totals.forecastRollingOre, forecastParts(totals, asked));
    case 'trend':
      return trendOf(totals, asked);
    case 'coverage':
      return explainCoverage(subject, asked);
  }
}

function rateOf(formula: Said['formula'], rate: Decimal | null, inputs: Input[]): Said {
  return { value: rateText(rate) ?? NO_VALUE, unit: RATIO, formula, inputs };
}

function part(asked: Asked, figure: keyof typeof NAMES, ore: Ore): Input {
  return kroner(NAMES[figure], ore, { ...asked.query, figure });
}

const NAMES: Record<Exclude<PartFigure, 'coveredPlan' | 'duePlan'>, Words> = {
  actual: { da: 'Realiseret', en: 'Realised' },
  plan: { da: 'Planlagt i de samme måneder', en: 'Planned in the same months' },
  wholePlan: { da: 'Planlagt i alt', en: 'Planned in all' },
  unmeasured: {
    da: 'Plan for forfaldne måneder uden måling',
    en: 'Plan of due months without a measurement',
  },
  remaining: {
    da: 'Plan for måneder, der ikke er forfaldne',
    en: 'Plan of months that are not due',
  },
};

function sides(asked: Asked, totals: RealisationToDate, of: 'plan' | 'wholePlan'): Input[] {
  const planned = of === 'plan' ? totals.planMeasuredOre : totals.planTotalOre;
  return [part(asked, 'actual', totals.actualOre), part(asked, of, planned)];
}

function forecastParts(totals: RealisationToDate, asked: Asked): Input[] {
  return [
    part(asked, 'actual', totals.actualOre),
    part(asked, 'unmeasured', totals.planDueUnmeasuredOre),
    part(asked, 'remaining', totals.planRemainingOre),
  ];
}

function trendOf(totals: RealisationToDate, asked: Asked): Said {
  const { forecastTrendOre, rateToDate } = totals;
  const value = forecastTrendOre === null ? NO_VALUE : krText(forecastTrendOre);
  const rate = { ...TITLES.rate, value: rateText(rateToDate), unit: RATIO };
  const inputs = [
    ...forecastParts(totals, asked),
    { ...rate, next: { ...asked.query, figure: 'rate' as const } },
  ];
  return { value, unit: KR, formula: FORMULAS.trend, inputs };
}
