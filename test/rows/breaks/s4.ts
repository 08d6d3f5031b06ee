import type { Break } from '../break';

const KEPT = {
  file: 'libs/contract/src/theme-contents/workflows.ts',
  spec: 'apps/api/src/themes/what-themes-ask.http.spec.ts',
};
const PAGE = 'apps/web/src/app/themes/ui/definitions/workflows.ts';
const ASKED = {
  file: PAGE,
  spec: 'apps/web/src/app/themes/ui/definitions/what-pages-ask.spec.ts',
};
const SAID = 'apps/web/src/app/themes/ui/definitions/definitions.spec.ts';
const RULES = {
  file: 'libs/domain/src/theme/rule-source.ts',
  spec: 'libs/domain/src/theme/themes.spec.ts',
};

export const S4: Break[] = [
  {
    row: 'S4.1',
    breaks: 'an unbound workflow may be nobody’s without a word',
    file: 'apps/api/src/themes/words/workflows.ts',
    find: 'workflows.filter(isUnowned).length',
    replace: 'workflows.filter(() => false).length',
    spec: KEPT.spec,
  },
  {
    row: 'S4.1',
    breaks: 'the page does not let a workflow be forced',
    ...ASKED,
    find: 'values: WorkflowForce.options,',
    replace: 'values: WorkflowForce.options.slice(1),',
  },
  {
    row: 'S4.2',
    breaks: 'no workflow is about payment',
    ...KEPT,
    find: "'payment', ",
    replace: '',
  },
  {
    row: 'S4.2',
    breaks: 'the page does not link a workflow to the changes of the tree',
    ...ASKED,
    find: '{ ...CHANGES, column: true },',
    replace: '',
  },
  {
    row: 'S4.3',
    breaks: 'what the auditor has said is no source of rules',
    ...RULES,
    find: "  'auditorSaid',\n",
    replace: '',
  },
  {
    row: 'S4.3',
    breaks: 'an interpretation binds as the law does, and is not among the municipality’s own',
    ...RULES,
    find: "source === 'judgment' || source === 'law' ?",
    replace: "['judgment', 'law', 'interpretation'].includes(source) ?",
  },
  {
    row: 'S4.3',
    breaks: 'the page does not ask where a rule comes from',
    ...ASKED,
    find: "key: 'source',",
    replace: "key: 'reason',",
  },
  {
    row: 'S4.4',
    breaks: 'no rule is about signatures',
    ...KEPT,
    find: "  'signatures',\n",
    replace: '',
  },
  {
    row: 'S4.4',
    breaks: 'the page does not ask what a rule is about',
    file: PAGE,
    find: "        key: 'topic',\n        kind: 'choice',\n        values: RuleTopic.options,",
    replace: "        key: 'topic',\n        kind: 'text',",
    spec: SAID,
  },
  {
    row: 'S4.5',
    breaks: 'a rule goes on braking when it is changed',
    ...RULES,
    find: "brakesBenefitIds.length > 0 && status !== 'changed' &&",
    replace: 'brakesBenefitIds.length > 0 &&',
  },
  {
    row: 'S4.5',
    breaks: 'a rule brakes no benefit by name',
    ...KEPT,
    find: 'brakesBenefitIds: ids,',
    replace: '',
  },
  {
    row: 'S4.5',
    breaks: 'the page does not ask which benefit a rule brakes',
    ...ASKED,
    find: "{ key: 'brakesBenefitIds', kind: 'benefits', column: true },",
    replace: '',
  },
  {
    row: 'S4.6',
    breaks: 'the health of a plan is silent about rules',
    file: 'libs/domain/src/plan-health/execution.ts',
    find: '    ...rules(facts),\n',
    replace: '',
    spec: 'libs/domain/src/plan-health/plan-health.spec.ts',
  },
  {
    row: 'S4.6',
    breaks: 'a rule that is kept counts as one nobody has taken a stand on',
    ...RULES,
    find: 'open: count(({ status }) => status === null),',
    replace: 'open: standing.length,',
  },
  {
    row: 'S4.6',
    breaks: 'the health of a plan does not hear of rules nobody has taken a stand on',
    file: 'apps/api/src/plan-health/plan-facts.ts',
    find: 'openRules: rules.open,',
    replace: 'openRules: 0,',
    spec: 'apps/api/src/plan-health/plan-health.http.spec.ts',
  },
  {
    row: 'S4.7',
    breaks: 'the page does not ask what would be best for society',
    ...ASKED,
    find: "{ key: 'answers.society', kind: 'area' },",
    replace: '',
  },
  {
    row: 'S4.7',
    breaks: 'the page does not say that it is no call to break the law',
    file: 'apps/web/src/app/themes/i18n/da.json',
    find: 'ikke om at omgå loven',
    replace: 'om at komme videre',
    spec: SAID,
  },
];
