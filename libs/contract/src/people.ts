import { z } from 'zod';
import { Id, Role } from './common';

/** Someone who can be named: an active user of the municipality. */
export const Colleague = z.object({ id: Id, name: z.string(), role: Role });

export const Activity = z.enum([
  'board',
  'meeting',
  'comment',
  'theme',
  'tree',
  'matrix',
  'workshop',
]);

/** Someone who has taken part in a project's plan; a guest of a meeting has no id. */
export const Participant = z.object({
  name: z.string(),
  userId: Id.nullable(),
  activities: z.array(
    z.object({
      activity: Activity,
      days: z.number().int().describe('On how many days.'),
      lastDay: z.string(),
    }),
  ),
});

export type Colleague = z.infer<typeof Colleague>;
export type Activity = z.infer<typeof Activity>;
export type Participant = z.infer<typeof Participant>;
