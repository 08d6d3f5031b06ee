import { judgeCoverage } from '@gevinst/domain';
import { rateText } from '../../portfolio/standing.port';
import { deeper, type Asked } from '../asked';
import { FORMULAS } from '../formulas';
import { kroner, plainText, RATIO, type Input, type Said } from '../inputs';
import type { Subject } from '../subject';
import { NO_VALUE, joined } from '../words';

/** By money; by count where nothing due has a price. */
export function explainCoverage(subject: Subject, asked: Asked): Said {
  const { coverage } = subject;
  const { byMoney, byCount } = judgeCoverage(coverage);
  const counts = [
    plainText(
      { da: 'Gevinster, der er målt', en: 'Measured benefits' },
      String(coverage.freshCount),
    ),
    plainText(
      { da: 'Gevinster med forfaldne perioder', en: 'Benefits with due periods' },
      String(coverage.dueCount),
    ),
  ];
  if (byMoney === null) {
    const value = rateText(byCount) ?? NO_VALUE;
    return { value, unit: RATIO, formula: FORMULAS.coverageCount, inputs: counts };
  }
  // Coverage is of the plan in force, whatever the page compares with.
  const of = { ...asked.query, against: undefined };
  const money = [
    kroner(COVERED, coverage.freshOre, { ...of, figure: 'coveredPlan' }),
    kroner(DUE, coverage.dueOre, { ...of, figure: 'duePlan' }),
  ];
  return {
    value: rateText(byMoney),
    unit: RATIO,
    formula: FORMULAS.coverageMoney,
    inputs: [...money, ...counts, ...unmeasured(subject, asked)],
  };
}

const COVERED = { da: 'Planlagt, målt', en: 'Planned, measured' };
const DUE = { da: 'Planlagt, forfaldent', en: 'Planned, due' };

function unmeasured({ parts }: Subject, asked: Asked): Input[] {
  return parts
    .filter((part) => part.unmeasured)
    .map((part) =>
      kroner(
        joined({ da: 'Ikke målt', en: 'Not measured' }, part.name),
        part.totals.planDueUnmeasuredOre,
        part.next.month === undefined ? deeper(asked, { figure: 'coverage', ...part.next }) : null,
      ),
    );
}
