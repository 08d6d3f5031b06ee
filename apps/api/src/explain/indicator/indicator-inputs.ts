import type { ExplainQuery, Month } from '@gevinst/contract';
import { rateText } from '../../portfolio/standing.port';
import { deeper } from '../asked';
import type { Input } from '../inputs';
import { joined, monthWords } from '../words';
import type { IndicatorAsked, IndicatorRead } from './read-indicator';

/** Another figure of the same indicator, held against the same plan of the same project. */
export function beneath(
  { query, id }: Pick<IndicatorAsked, 'query' | 'id'>,
  figure: ExplainQuery['figure'],
  month: Month,
): ExplainQuery {
  const { projectId } = query;
  const of = projectId === undefined ? {} : { projectId };
  return deeper({ query }, { figure, scope: 'indicator', id, month, ...of });
}

/** Leads on to the measured value alone: what it is held against has been said. */
export function measuredInput(read: IndicatorRead, asked: IndicatorAsked): Input {
  const { indicator, month, value } = read;
  return {
    ...joined(MEASURED, monthWords(month), ', '),
    value: rateText(value),
    unit: indicator.unit,
    next: beneath(asked, 'actual', month),
  };
}

/** Leads on to the plan that it stands in; nowhere when there is none. */
export function targetInput(read: IndicatorRead, asked: IndicatorAsked): Input {
  const { indicator, month, target } = read;
  return {
    ...(asked.query.against === 'original' ? ORIGINAL_TARGET : TARGET),
    value: target?.value ?? null,
    unit: indicator.unit,
    next: target && beneath(asked, 'target', month),
  };
}

export function baselineInput({ indicator }: IndicatorRead): Input {
  const { baseline, baselinePeriod, unit } = indicator;
  const measured = baselinePeriod ? ` (${baselinePeriod})` : '';
  const words = { da: `Udgangspunkt${measured}`, en: `Baseline${measured}` };
  return { ...words, value: baseline, unit, next: null };
}

const MEASURED = { da: 'Målt', en: 'Measured' };
const TARGET = { da: 'Måltal', en: 'Target' };
const ORIGINAL_TARGET = { da: 'Oprindeligt måltal', en: 'Original target' };
