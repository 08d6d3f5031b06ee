import { type PortfolioRule, RuleSource } from '@gevinst/contract';
import { ruleBinding } from '@gevinst/domain';

export interface SourceCount {
  readonly source: string;
  readonly binding: 'binding' | 'own';
  readonly count: number;
  /** Of the most frequent source, for a bar. */
  readonly share: number;
}

/** How many standing rules come from each of the eight sources, the most binding first. */
export function sourcesOf(rules: readonly PortfolioRule[]): SourceCount[] {
  const counts = RuleSource.options.map((source) => ({
    source,
    binding: ruleBinding(source),
    count: rules.filter((rule) => rule.source === source && rule.status !== 'dropped').length,
  }));
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return counts.map((one) => ({ ...one, share: one.count / most }));
}
