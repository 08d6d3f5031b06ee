import { z } from 'zod';
import { Id } from './common';

/** Which of a municipality's things have changed. `model` is everything that the pages of figures show beside them. */
export const LiveTopic = z.enum([
  'model',
  'tree',
  'theme',
  'matrix',
  'workshop',
  'board',
  'meeting',
  'comments',
  'settings',
]);
export type LiveTopic = z.infer<typeof LiveTopic>;

/** What a write says has changed. Null means all projects, or no one thing. */
export const LiveChange = z.object({
  topic: LiveTopic,
  projectId: Id.nullable().default(null),
  id: Id.nullable().default(null),
});
export type LiveChange = z.infer<typeof LiveChange>;

/**
 * A `change` event of the event stream: open pages that show it ask for it again. `all` means that changes may have
 * been missed, so every page does.
 */
export const LiveEvent = LiveChange.extend({ topic: z.enum([...LiveTopic.options, 'all']) });
export type LiveEvent = z.infer<typeof LiveEvent>;
