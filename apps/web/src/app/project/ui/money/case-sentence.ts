import type { BusinessCase } from '@gevinst/contract';
import type { FigureAsked } from '../../../shared/explain/explain.store';
import { kr, krExact, unsigned } from '../../../shared/format/numbers';
import { isZero } from '../../../shared/format/silent';

/** What the whole plan brings, as a text key of `project.case.result`. */
export interface CaseSentence {
  readonly key: 'more' | 'less' | 'even';
  /** 'present' when the years are discounted to `from`. */
  readonly prices: 'current' | 'present';
  /** How its years are said, as a text key of `project.case.span`. */
  readonly span: 'years' | 'oneYear';
  readonly from: number;
  readonly to: number;
  readonly size: string;
  readonly exact: string;
  readonly asked: FigureAsked;
}

/** null when the plan has no amounts in kroner. */
export function caseSentence({ years, npvKr }: BusinessCase): CaseSentence | null {
  const [first, last] = [years.at(0), years.at(-1)];
  if (!first || !last) return null;
  const result = npvKr ?? last.cumulativeKr;
  const gain = result.startsWith('-') ? 'less' : 'more';
  return {
    key: isZero(result) ? 'even' : gain,
    prices: npvKr === null ? 'current' : 'present',
    span: first.year === last.year ? 'oneYear' : 'years',
    from: first.year,
    to: last.year,
    size: kr(unsigned(result)),
    exact: krExact(result),
    asked: { figure: npvKr === null ? 'caseSum' : 'npv' },
  };
}
