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
  const money = [
    kroner({ da: 'Planlagt, målt', en: 'Planned, measured' }, coverage.freshOre),
    kroner({ da: 'Planlagt, forfaldent', en: 'Planned, due' }, coverage.dueOre),
  ];
  return {
    value: rateText(byMoney),
    unit: RATIO,
    formula: FORMULAS.coverageMoney,
    inputs: [...money, ...counts, ...unmeasured(subject, asked)],
  };
}

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
