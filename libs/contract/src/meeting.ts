import { IDEA_FIELDS, ACTION_STATUSES, MEETING_MINUTES, MEETING_STEPS } from '@gevinst/domain';
import { z } from 'zod';
import { Id, IsoDate, listOf } from './common';

const { least, most } = MEETING_MINUTES;
const mode = z.enum(['round', 'open']);
const person = z.string().trim().min(1).max(120);
const said = z.object({ da: z.string(), en: z.string() });

export const MeetingStep = z.enum(MEETING_STEPS);

/** A stand-up meeting at the board; everything has a usual value, so that `{}` starts one. */
export const MeetingInput = z.object({
  id: Id.optional(),
  /** As long as the municipality's meetings are, when left out. */
  minutes: z.number().int().min(least).max(most).optional(),
  mode: mode.default('open'),
  participants: z.array(person).max(60).default([]),
});

export const MeetingPatch = z.object({
  step: MeetingStep.optional(),
  mode: mode.optional(),
  participants: z.array(person).max(60).optional(),
  /** When the team meets next. */
  nextAt: z.iso.datetime({ offset: true }).nullable().optional(),
  /** Ends the meeting and freezes its minutes. */
  end: z.literal(true).optional(),
});

/** What the meeting saw and decided, in the order of the meeting; made by itself when it ends. */
export const MeetingMinutes = z.object({
  figures: z.array(z.object({ name: z.string(), sentence: said.nullable() })),
  progress: z.array(
    z.object({
      title: z.string(),
      owner: z.string(),
      from: z.enum(ACTION_STATUSES).nullable(),
      to: z.enum(ACTION_STATUSES),
      reason: z.string(),
    }),
  ),
  overdue: z.array(z.object({ title: z.string(), owner: z.string(), deadline: IsoDate })),
  ideas: z.array(
    z.object({
      text: z.string(),
      author: z.string(),
      guest: z.boolean().default(false).describe('The author joined by link, under any name.'),
    }),
  ),
  assessed: z.array(z.object({ text: z.string(), field: z.enum(IDEA_FIELDS) })),
  newActions: z.array(z.object({ title: z.string(), owner: z.string(), deadline: IsoDate })),
});

export const Meeting = z.object({
  id: Id,
  projectId: Id,
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  plannedMinutes: z.number().int(),
  mode,
  step: MeetingStep,
  facilitator: z.string(),
  participants: z.array(z.string()),
  nextAt: z.string().nullable(),
  /** Until when people may join it by link; null while no link is open. */
  joinUntil: z.string().nullable(),
  minutes: MeetingMinutes.nullable(),
  etag: z.string(),
});

/** GET /api/v1/projects/{id}/meetings, newest first; `cursor` is the last answer’s `nextCursor`. */
export const MeetingQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(20),
  cursor: z.string().max(100).optional(),
});

/** A meeting in a list; its minutes are at GET /api/v1/meetings/{id}. */
export const MeetingHead = Meeting.pick({
  id: true,
  projectId: true,
  startedAt: true,
  endedAt: true,
  plannedMinutes: true,
  facilitator: true,
  nextAt: true,
  etag: true,
}).extend({
  /** How many took part. */
  people: z.number().int(),
});
export const MeetingList = listOf(MeetingHead);

export type MeetingStep = z.infer<typeof MeetingStep>;
export type MeetingInput = z.infer<typeof MeetingInput>;
export type MeetingPatch = z.infer<typeof MeetingPatch>;
export type MeetingMinutes = z.infer<typeof MeetingMinutes>;
export type Meeting = z.infer<typeof Meeting>;
export type MeetingQuery = z.infer<typeof MeetingQuery>;
export type MeetingHead = z.infer<typeof MeetingHead>;
export type MeetingList = z.infer<typeof MeetingList>;
