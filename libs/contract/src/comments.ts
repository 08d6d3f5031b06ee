import { z } from 'zod';
import { Id } from './common';

/** What can be commented on. An idea gets questions instead. */
export const CommentSubject = z.enum([
  'plan',
  'change',
  'benefit',
  'theme',
  'action',
  'revision',
  'idea',
]);

/** POST /api/v1/projects/{id}/comments. `id` may be made by the client, so that sending it twice makes one. */
export const CommentInput = z.object({
  id: Id.optional(),
  subjectKind: CommentSubject.default('plan'),
  subjectId: z
    .string()
    .max(60)
    .default('')
    .describe('The id of the change, benefit, action or revision; the name of the theme.'),
  text: z.string().trim().min(1).max(2000),
  /** Colleagues who are to see it in their own work: ids of GET /api/v1/people. */
  mentions: z.array(Id).max(20).default([]),
});

/** The latest `limit` comments, oldest of them first; with a `cursor` those that came before what it was given with. */
export const CommentQuery = z.object({
  subjectKind: CommentSubject.optional(),
  subjectId: z.string().max(60).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: Id.optional(),
});

export const Comment = z.object({
  id: Id,
  projectId: Id,
  subjectKind: CommentSubject,
  subjectId: z.string(),
  /** Empty once it has been removed. */
  text: z.string(),
  author: z.string(),
  at: z.string(),
  removed: z.boolean(),
  mentions: z.array(z.object({ id: Id, name: z.string() })),
  canRemove: z.boolean(),
});

export type CommentSubject = z.infer<typeof CommentSubject>;
export type CommentInput = z.infer<typeof CommentInput>;
export type CommentQuery = z.infer<typeof CommentQuery>;
export type Comment = z.infer<typeof Comment>;
