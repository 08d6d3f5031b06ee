import { z } from 'zod';
import { Id, IsoDate } from './common';
import { MarkBarrier } from './matrix';
import { PlanTheme } from './themes';

const person = z.string().trim().min(1).max(120);
const people = z.array(person).max(60);

/** Where the workshop has come to: one change or benefit, and one theme. */
export const WorkshopPlace = z.object({ nodeId: Id, theme: PlanTheme });

/** POST /api/v1/projects/{id}/workshops; everything has a usual value, so that `{}` starts one. */
export const WorkshopInput = z.object({
  id: Id.optional(),
  facilitator: person.optional().describe('Left out: whoever starts it.'),
  participants: people.default([]),
});

export const WorkshopPatch = z.object({
  /** A paused workshop goes on another day, at its place. */
  state: z.enum(['running', 'paused']).optional(),
  place: WorkshopPlace.optional(),
  facilitator: person.optional(),
  /** All who take part, in place of those who stood there. */
  participants: people.optional(),
  /** Ends the workshop and freezes what came of it. */
  end: z.literal(true).optional(),
});

/** What came of a workshop, made by itself when it ends. */
export const WorkshopOutcome = z.object({
  answered: z.number().int(),
  total: z.number().int(),
  challenges: z.array(
    z.object({ node: z.string(), theme: PlanTheme, text: z.string(), barrier: MarkBarrier }),
  ),
  /** The first actions: those of the cells that are not finished. */
  actions: z.array(z.object({ id: Id, title: z.string(), owner: z.string(), deadline: IsoDate })),
});

/** A start-up workshop: the tree is walked through with the six themes. At most one of a project is open. */
export const Workshop = z.object({
  id: Id,
  projectId: Id,
  state: z.enum(['running', 'paused', 'done']),
  place: WorkshopPlace.nullable(),
  facilitator: z.string(),
  participants: z.array(z.string()),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  outcome: WorkshopOutcome.nullable(),
  etag: z.string(),
});

export type WorkshopPlace = z.infer<typeof WorkshopPlace>;
export type WorkshopInput = z.infer<typeof WorkshopInput>;
export type WorkshopPatch = z.infer<typeof WorkshopPatch>;
export type WorkshopOutcome = z.infer<typeof WorkshopOutcome>;
export type Workshop = z.infer<typeof Workshop>;
