import { RuleSource, RuleStatus, RuleTopic, WorkflowForce, WorkflowStage } from '@gevinst/contract';
import { BENEFITS, CHANGES, DUE, OWNER, type SectionDef } from './field';

/** Theme 2. S4.1–S4.7. */
export const WORKFLOWS: readonly SectionDef[] = [
  {
    type: 'register',
    part: 'rules',
    acts: true,
    fields: [
      { key: 'text', kind: 'text', label: 'rule', required: true, column: true, hint: true },
      {
        key: 'source',
        kind: 'choice',
        values: RuleSource.options,
        words: 'source',
        column: true,
        hint: true,
        tone: {
          ...{ judgment: 'plain', law: 'plain', interpretation: 'yellow' },
          ...{ managementDecision: 'yellow', auditorSaid: 'yellow', managerSaid: 'yellow' },
          ...{ habit: 'yellow', believed: 'yellow' },
        },
      },
      {
        key: 'topic',
        kind: 'choice',
        values: RuleTopic.options,
        words: 'topic',
        initially: 'other',
      },
      { key: 'brakesBenefitIds', kind: 'benefits', column: true },
      {
        key: 'status',
        kind: 'choice',
        values: RuleStatus.options,
        words: 'ruleStatus',
        none: 'ruleStatus',
        column: true,
        tone: { '': 'notDue', kept: 'plain', changed: 'green', dropped: 'green' },
      },
      { key: 'reason', kind: 'area' },
      { key: 'answers.citizen', kind: 'area', hint: true },
      { key: 'answers.society', kind: 'area' },
      { key: 'answers.us', kind: 'area' },
      OWNER,
      DUE,
    ],
  },
  {
    type: 'register',
    part: 'workflows',
    acts: true,
    fields: [
      { key: 'name', kind: 'text', label: 'workflow', required: true, column: true },
      { key: 'stage', kind: 'choice', values: WorkflowStage.options, words: 'stage', column: true },
      {
        key: 'force',
        kind: 'choice',
        values: WorkflowForce.options,
        words: 'force',
        column: true,
        hint: true,
        tone: { forced: 'plain', unbound: 'yellow' },
      },
      { ...CHANGES, column: true },
      BENEFITS,
      { ...OWNER, column: true },
      DUE,
      { key: 'note', kind: 'area' },
    ],
  },
];
