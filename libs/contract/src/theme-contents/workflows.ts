import { RULE_SOURCES, RULE_STATUSES } from '@gevinst/domain';
import { z } from 'zod';
import { ids, named, note, registerOf } from './item';

export const WorkflowStage = z.enum(['application', 'processing', 'delivery', 'payment', 'other']);
export const WorkflowForce = z.enum(['forced', 'unbound']);
export const RuleSource = z.enum(RULE_SOURCES);
export const RuleStatus = z.enum(RULE_STATUSES);
export const RuleTopic = z.enum([
  'documentation',
  'formats',
  'signatures',
  'distribution',
  'caseCreation',
  'other',
]);

/** Theme 2: workflows that change, and the rules that are met on the way. S4.1–S4.7. */
export const WorkflowsContent = z.object({
  workflows: registerOf({
    name: named,
    stage: WorkflowStage.default('processing'),
    /** Forced changes come with the solution; unbound ones only when someone makes them. */
    force: WorkflowForce.default('unbound'),
    note,
  }),
  rules: registerOf({
    text: named,
    source: RuleSource,
    topic: RuleTopic.default('other'),
    brakesBenefitIds: ids,
    /** null = nobody has taken a stand. */
    status: RuleStatus.nullable().default(null),
    reason: note,
    /** What would be best, three times over. */
    answers: z.object({ citizen: note, society: note, us: note }).prefault({}),
  }),
});
export type WorkflowsContent = z.infer<typeof WorkflowsContent>;
