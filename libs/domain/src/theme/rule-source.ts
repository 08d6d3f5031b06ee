/** Where a rule comes from, from the most to the least binding. S4.3. */
export const RULE_SOURCES = [
  'judgment',
  'law',
  'interpretation',
  'managementDecision',
  'auditorSaid',
  'managerSaid',
  'habit',
  'believed',
] as const;
export type RuleSource = (typeof RULE_SOURCES)[number];

/** What became of a rule; null = nobody has taken a stand yet. S4.5. */
export const RULE_STATUSES = ['kept', 'changed', 'dropped'] as const;
export type RuleStatus = (typeof RULE_STATUSES)[number];

/** Only judgments and laws bind; the other six are the municipality's own and may be challenged. S4.3. */
export function ruleBinding(source: RuleSource): 'binding' | 'own' {
  return source === 'judgment' || source === 'law' ? 'binding' : 'own';
}

export interface RuleFacts {
  readonly source: RuleSource;
  readonly status: RuleStatus | null;
  readonly brakesBenefitIds: readonly string[];
}

export interface RuleCounts {
  /** Standing ones; a dropped rule is counted nowhere. */
  readonly all: number;
  /** Own rules: the last six sources. */
  readonly own: number;
  /** Only what is done because it always was: "14 regler er vaner". */
  readonly habits: number;
  /** Believed rules that never were. */
  readonly believed: number;
  /** Nobody has taken a stand. S4.6. */
  readonly open: number;
  /** Stand in the way of a benefit: named as braking one, and neither changed nor dropped. */
  readonly braking: number;
}

/** A rule brakes as long as it stands: until it is changed or dropped. */
export function isBraking({ status, brakesBenefitIds }: RuleFacts): boolean {
  return brakesBenefitIds.length > 0 && status !== 'changed' && status !== 'dropped';
}

/** The rules of one plan, or of all. A dropped rule is no rule of the municipality's any more. */
export function countRules(rules: readonly RuleFacts[]): RuleCounts {
  const count = (test: (rule: RuleFacts) => boolean) => standing.filter(test).length;
  const standing = rules.filter(({ status }) => status !== 'dropped');
  return {
    all: standing.length,
    own: count(({ source }) => ruleBinding(source) === 'own'),
    habits: count(({ source }) => source === 'habit'),
    believed: count(({ source }) => source === 'believed'),
    open: count(({ status }) => status === null),
    braking: count(isBraking),
  };
}
