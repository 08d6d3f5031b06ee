import { z } from 'zod';
import { Id, Light, listOf } from './common';

/** GET /api/v1/boards; `cursor` comes from the page before. */
export const BoardListQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().regex(/^\d+$/).optional(),
});

/** One board as it stands among the municipality’s others. */
export const BoardHead = z.object({
  projectId: Id,
  projectCode: z.string(),
  projectName: z.string(),
  department: z.string(),
  owner: z.string(),
  /** Who asks owns the project, has an open action there, or has taken part. */
  mine: z.boolean(),
  /** Whether anything has been done at it yet. */
  used: z.boolean(),
  /** When the meeting that is going on began. */
  meetingSince: z.string().nullable(),
  /** When the team has agreed to meet next. */
  nextAt: z.string().nullable(),
  /** The goals that the board shows, and how many of them are off target. */
  goals: z.number().int(),
  offTarget: z.number().int(),
  /** Indicators that the team acts on and that are not measured; what goes to leadership alone is not counted. */
  notMeasured: z.number().int(),
  /** The worst light among them; null without goals. */
  light: Light.nullable(),
  /** Notes that nobody has assessed yet. */
  newIdeas: z.number().int(),
  openActions: z.number().int(),
  overdueActions: z.number().int(),
});

/** Mine first; within that whoever meets now, whoever meets soonest, and the boards that nobody has begun last. */
export const BoardList = listOf(BoardHead).extend({
  /** Of all boards, also those on other pages. */
  sums: z.object({
    /** Boards in use, and how many of them have goals that are off target. */
    used: z.number().int(),
    offTarget: z.number().int(),
    overdueActions: z.number().int(),
  }),
});

export type BoardListQuery = z.infer<typeof BoardListQuery>;
export type BoardHead = z.infer<typeof BoardHead>;
export type BoardList = z.infer<typeof BoardList>;
