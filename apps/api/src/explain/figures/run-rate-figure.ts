import {
  keptGrain,
  krTextOrNull,
  periodsPerYear,
  sumRunRates,
  type RunRate,
} from '@gevinst/domain';
import {
  benefitRunRate,
  rateText,
  type BenefitMonthRow,
  type JudgedBenefit,
} from '../../portfolio/standing.port';
import { deeper, type Asked } from '../asked';
import { FORMULAS } from '../formulas';
import { kroner, plainText, type Input, titledKr, type Titled } from '../inputs';
import { joined, monthWords, named, type Words } from '../words';

/** What a benefit's latest measured period comes to in a year. */
export function benefitRunRateSaid(
  benefit: JudgedBenefit,
  months: readonly BenefitMonthRow[],
  asked: Asked,
): Titled {
  const rate = benefitRunRate(benefit, months, asked.standing.time);
  const title = joined(TITLE, named(asked.standing.names.get(benefit.benefitId) ?? ''));
  const inputs = rate === null ? [] : periodInputs(rate, benefit, asked);
  return titledKr(title, krTextOrNull(rate?.perYearOre ?? null), {
    formula: FORMULAS.runRate,
    inputs,
  });
}

/** A project's benefits, each with its run-rate; those without a measurement stand without a value. */
export function projectRunRateSaid(
  name: Words,
  benefits: readonly JudgedBenefit[],
  months: readonly BenefitMonthRow[],
  asked: Asked,
): Titled {
  const byBenefit = Map.groupBy(months, ({ benefitId }) => benefitId);
  const rated = benefits.flatMap((benefit) => {
    const { benefitId: id } = benefit;
    const rate = benefitRunRate(benefit, byBenefit.get(id) ?? [], asked.standing.time);
    return rate === null || rate.state === 'notDue' || rate.state === 'ended' ? [] : [{ id, rate }];
  });
  const { perYearOre, measured, of } = sumRunRates(rated.map(({ rate }) => rate));
  const parts = rated.map(({ id, rate }) =>
    kroner(
      named(asked.standing.names.get(id) ?? ''),
      rate.perYearOre,
      deeper(asked, { figure: 'runRate', scope: 'benefit', id }),
    ),
  );
  const inputs = [...parts, plainText(MEASURED, `${measured} / ${of}`)];
  const formula = FORMULAS.runRateSum;
  return titledKr(joined(TITLE, name), krTextOrNull(perYearOre), { formula, inputs });
}

const TITLE = { da: 'Årlig takt', en: 'Yearly run-rate' };
const MEASURED = {
  da: 'Målte af de forfaldne gevinster, der ikke er afsluttet',
  en: 'Measured of the due benefits that have not ended',
};
const LATEST = {
  da: 'Realiseret i den seneste målte periode',
  en: 'Realised in the latest measured period',
};
const PERIODS = { da: 'Perioder på et år', en: 'Periods in a year' };
const LATER = {
  da: 'En senere periode er forfalden, men ikke målt',
  en: 'A later period is due but not measured',
};
const STATES = {
  running: LATEST,
  notMeasured: { da: 'Ingen forfalden periode er målt', en: 'No due period is measured' },
  notDue: { da: 'Ingen periode er forfalden endnu', en: 'No period is due yet' },
  ended: { da: 'Gevinstens plan er slut', en: 'The plan of the benefit has ended' },
} as const satisfies Record<RunRate['state'], Words>;

function periodInputs(
  { state, month, actualOre, fresh }: RunRate,
  benefit: JudgedBenefit,
  asked: Asked,
): Input[] {
  if (month === null) return [missing(STATES[state])];
  const { benefitId: id } = benefit;
  // The latest measured period may lie before the first month that the page counts.
  const whole = { from: undefined };
  const next = deeper(asked, { figure: 'actual', scope: 'benefit', id, month, ...whole });
  const periods = periodsPerYear(keptGrain(benefit.grain));
  return [
    kroner(joined(LATEST, monthWords(month), ', '), actualOre, next),
    plainText(PERIODS, rateText(periods)),
    ...(fresh ? [] : [missing(LATER)]),
  ];
}

const missing = (words: Words): Input => ({ ...words, value: null, unit: '', next: null });
