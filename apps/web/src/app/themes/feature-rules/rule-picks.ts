import { type PortfolioRule, RuleSource, RuleStatus } from '@gevinst/contract';
import type { Pick } from '../../shared/filter/pick-bar';

/** What the address asks for; '' = all. A status 'open' is that nobody has taken a stand. */
export interface RuleFilter {
  readonly department: string;
  readonly source: string;
  readonly status: string;
}

const OPEN = 'open';
const STATUSES: readonly string[] = [OPEN, ...RuleStatus.options];

/** Reads the address; what is misspelt there is left out rather than shown as an error. */
export function ruleFilter(
  address: Readonly<Record<keyof RuleFilter, string | undefined>>,
): RuleFilter {
  return {
    department: address.department ?? '',
    source: RuleSource.safeParse(address.source).data ?? '',
    status: STATUSES.find((one) => one === address.status) ?? '',
  };
}

/** The rules that fit all that is asked for. */
export function narrowed(rules: readonly PortfolioRule[], filter: RuleFilter): PortfolioRule[] {
  const { department, source, status } = filter;
  return rules.filter(
    (rule) =>
      (department === '' || rule.department === department) &&
      (source === '' || rule.source === source) &&
      (status === '' || (rule.status ?? OPEN) === status),
  );
}

/** The lists to choose from, a department that only the address knows among them. */
export function rulePicks(
  rules: readonly PortfolioRule[],
  { department, source, status }: RuleFilter,
  say: (key: string) => string,
): Pick[] {
  const found = rules.map((rule) => rule.department);
  const departments = [...new Set([...found, department])].filter((one) => one !== '');
  const list = (key: string, value: string, label: string, options: Pick['options']) => ({
    ...{ key, value, label, all: label, options },
  });
  return [
    list(
      'department',
      department,
      say('shared.filter.department'),
      departments
        .toSorted((a, b) => a.localeCompare(b, 'da'))
        .map((one) => ({ value: one, label: one })),
    ),
    list(
      'source',
      source,
      say('themes.field.source'),
      RuleSource.options.map((one) => ({ value: one, label: say(`themes.value.source.${one}`) })),
    ),
    list(
      'status',
      status,
      say('themes.field.status'),
      STATUSES.map((one) => ({
        value: one,
        label: say(one === OPEN ? 'themes.none.ruleStatus' : `themes.value.ruleStatus.${one}`),
      })),
    ),
  ];
}
