import { z } from 'zod';
import { Id } from './common';

/** Which of a municipality's things have changed. `model` is everything that the pages of figures show beside them. */
export const LiveTopic = z.enum([
  'model',
  'tree',
  'theme',
  'matrix',
  'board',
  'meeting',
  'comments',
  'settings',
]);
export type LiveTopic = z.infer<typeof LiveTopic>;

/** A `change` event: open pages that show it ask for it again. Null means all projects, or no one thing. */
export const LiveChange = z.object({
  topic: LiveTopic,
  projectId: Id.nullable().default(null),
  id: Id.nullable().default(null),
});
export type LiveChange = z.infer<typeof LiveChange>;
