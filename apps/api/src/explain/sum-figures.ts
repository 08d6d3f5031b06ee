import type { ExplainQuery, Explanation } from '@gevinst/contract';
import {
  absoluteOre,
  compareOre,
  judgeCoverage,
  type Ore,
  type RealisationToDate,
} from '@gevinst/domain';
import { krText, rateText } from '../portfolio/board.port';
import { deeper, type Asked } from './asked';
import type { Part, Subject } from './subject';
import { FORMULAS, NO_VALUE, joined, type Words } from './words';

export type SumFigure = Exclude<ExplainQuery['figure'], 'indicator'>;
type Said = Pick<Explanation, 'value' | 'unit' | 'formula' | 'inputs'>;
type Input = Explanation['inputs'][number];

export const KR = 'kr.';
export const RATIO = 'ratio';

const TITLES: Record<SumFigure, Words> = {
  actual: { da: 'Realiseret til dato', en: 'Realised to date' },
  plan: { da: 'Planlagt til dato, målte måneder', en: 'Planned to date, measured months' },
  variance: { da: 'Forskel fra planen', en: 'Difference from plan' },
  rate: { da: 'Realiseringsgrad', en: 'Realisation rate' },
  forecast: { da: 'Prognose for hele planen', en: 'Forecast of the whole plan' },
  coverage: { da: 'Dækning', en: 'Coverage' },
};

export function titleOf(figure: SumFigure, { name }: Subject): Words {
  return joined(TITLES[figure], name);
}

/** What a figure of sums is made of, each input one step deeper. */
export function explainSum(figure: SumFigure, subject: Subject, asked: Asked): Said {
  const { totals } = subject;
  switch (figure) {
    case 'actual':
      return sumOf(FORMULAS.sumActual, totals.actualOre, partsOf('actual', subject, asked));
    case 'plan':
      return sumOf(FORMULAS.sumPlan, totals.planMeasuredOre, partsOf('plan', subject, asked));
    case 'variance':
      return sumOf(FORMULAS.variance, totals.varianceOre, bothSides(totals, asked));
    case 'rate': {
      const value = rateText(totals.rateToDate) ?? NO_VALUE;
      return { value, unit: RATIO, formula: FORMULAS.rate, inputs: bothSides(totals, asked) };
    }
    case 'forecast':
      return sumOf(FORMULAS.forecast, totals.forecastRollingOre, forecastParts(totals, asked));
    case 'coverage':
      return coverageOf(subject, asked);
  }
}

function sumOf(formula: Said['formula'], ore: Ore, inputs: Input[]): Said {
  return { value: krText(ore), unit: KR, formula, inputs };
}

export function kroner(words: Words, ore: Ore | null, next: Input['next'] = null): Input {
  return { ...words, value: ore === null ? null : krText(ore), unit: KR, next };
}

/** Largest first: what the sum is mostly made of. Parts without a measured month add nothing. */
function partsOf(figure: 'actual' | 'plan', { parts }: Subject, asked: Asked): Input[] {
  const oreOf = ({ totals }: Part) =>
    figure === 'actual' ? totals.actualOre : totals.planMeasuredOre;
  const counted = parts.filter((part) => oreOf(part) !== 0n);
  const isMonths = counted.every(({ next }) => next.month !== undefined);
  const sorted = isMonths
    ? counted
    : counted.toSorted((a, b) => compareOre(absoluteOre(oreOf(b)), absoluteOre(oreOf(a))));
  return sorted.map((part) =>
    kroner(part.name, oreOf(part), deeper(asked, { figure, ...part.next })),
  );
}

function bothSides({ actualOre, planMeasuredOre }: RealisationToDate, asked: Asked): Input[] {
  const same = (figure: 'actual' | 'plan') => ({ ...asked.query, figure });
  return [
    kroner({ da: 'Realiseret', en: 'Realised' }, actualOre, same('actual')),
    kroner(
      { da: 'Planlagt i de samme måneder', en: 'Planned in the same months' },
      planMeasuredOre,
      same('plan'),
    ),
  ];
}

function forecastParts(totals: RealisationToDate, asked: Asked): Input[] {
  const actual = { ...asked.query, figure: 'actual' as const };
  return [
    kroner({ da: 'Realiseret til dato', en: 'Realised to date' }, totals.actualOre, actual),
    kroner(
      {
        da: 'Plan for forfaldne måneder uden måling',
        en: 'Plan of due months without a measurement',
      },
      totals.planDueUnmeasuredOre,
    ),
    kroner(
      { da: 'Plan for måneder, der ikke er forfaldne', en: 'Plan of months that are not due' },
      totals.planRemainingOre,
    ),
  ];
}

/** By money; by count where nothing due has a price. */
function coverageOf({ coverage, parts }: Subject, asked: Asked): Said {
  const { byMoney, byCount } = judgeCoverage(coverage);
  const unmeasured = parts
    .filter((part) => part.unmeasured)
    .map((part) =>
      kroner(
        joined({ da: 'Ikke målt', en: 'Not measured' }, part.name),
        part.totals.planDueUnmeasuredOre,
        part.next.month === undefined ? deeper(asked, { figure: 'coverage', ...part.next }) : null,
      ),
    );
  const count = (words: Words, number: number) => ({
    ...words,
    value: String(number),
    unit: '',
    next: null,
  });
  const counts = [
    count({ da: 'Gevinster, der er målt', en: 'Measured benefits' }, coverage.freshCount),
    count(
      { da: 'Gevinster med forfaldne perioder', en: 'Benefits with due periods' },
      coverage.dueCount,
    ),
  ];
  if (byMoney === null) {
    const value = rateText(byCount) ?? NO_VALUE;
    return { value, unit: RATIO, formula: FORMULAS.coverageCount, inputs: counts };
  }
  const money = [
    kroner({ da: 'Planlagt, målt', en: 'Planned, measured' }, coverage.freshOre),
    kroner({ da: 'Planlagt, forfaldent', en: 'Planned, due' }, coverage.dueOre),
  ];
  return {
    value: rateText(byMoney),
    unit: RATIO,
    formula: FORMULAS.coverageMoney,
    inputs: [...money, ...counts, ...unmeasured],
  };
}

export const plainText = (words: Words, value: string): Input => ({
  ...words,
  value,
  unit: '',
  next: null,
});
