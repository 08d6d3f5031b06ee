import { ARCHETYPES, ASSUMPTION_HOLDERS } from '@gevinst/domain';
import { z } from 'zod';
import { Id } from '../common';
import { named, note, registerOf } from './item';

const notes = z.array(z.string().trim().min(1).max(500)).max(50).default([]);
export const AssumptionHolder = z.enum(ASSUMPTION_HOLDERS);
export const Archetype = z.enum(ARCHETYPES);
export const EvidenceStands = z.enum(['for', 'against']);

/** Theme 3: what people do, what they value, and what they take for granted. S5.1–S5.5. */
export const CultureContent = z.object({
  iceberg: z.object({ behaviour: notes, values: notes, assumptions: notes }).prefault({}),
  behaviours: registerOf({
    observed: named,
    assumedReason: note,
    effect: note,
    /** It no longer holds anything back; the line stays, so that one can see what helped. */
    solved: z.boolean().default(false),
  }),
  assumptions: registerOf({
    /** One of those that are met everywhere; null = the municipality's own. */
    archetype: Archetype.nullable().default(null),
    text: named,
    counterQuestion: note,
    holders: z.array(AssumptionHolder).default([]),
  }),
  evidence: registerOf({
    /** A line of `assumptions`. */
    assumptionId: Id.nullable().default(null),
    text: named,
    indicatorId: Id.nullable().default(null),
    stands: EvidenceStands.default('against'),
  }),
});
export type CultureContent = z.infer<typeof CultureContent>;
