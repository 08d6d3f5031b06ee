import {
  DEFAULT_MAPPING,
  MEETING_EVERY_DAYS,
  MEETING_MINUTES,
  PINNED_WARN_ABOVE,
  PLAN_THEMES,
  SILENT_DAYS,
  SOON_DAYS,
  STAFFING_FLOOR,
} from '@gevinst/domain';
import { z } from 'zod';
import { Days, FieldMapping } from './board-terms';
import { DECIMAL_FORM, NotNegativeKr, WebLink } from './common';

const whole = (least: number, most: number) => z.number().int().min(least).max(most);
const staff = z
  .string()
  .regex(DECIMAL_FORM)
  .refine((value) => Number(value) >= 0 && Number(value) <= 99, {
    params: { da: 'Skal være mellem 0 og 99', en: 'Must be between 0 and 99' },
  });

/** What a board takes from its municipality where the team has not chosen otherwise. */
export const BoardMethod = z.object({
  mapping: FieldMapping.default(DEFAULT_MAPPING),
  /** More pinned goals than this are warned about. */
  pinnedWarnAbove: whole(1, 20).default(PINNED_WARN_ABOVE),
  /** Days that a team has when it has not said how many; null = no limit. */
  capacityDays: Days.nullable().default(null),
  meetingMinutes: whole(MEETING_MINUTES.least, MEETING_MINUTES.most).default(MEETING_MINUTES.usual),
  meetingEveryDays: whole(1, 365).default(MEETING_EVERY_DAYS),
  /** Whether people may join a meeting with a link and without signing in. */
  joinByLink: z.boolean().default(true),
});

/** What the method leaves open and a municipality may settle; every value has a default of ours. */
export const MethodSettings = BoardMethod.extend({
  /** An action with this many days left, or fewer, is due soon. */
  actionSoonDays: whole(0, 90).default(SOON_DAYS),
  /** Nothing has happened for so many days: it surfaces by itself. */
  silentDays: whole(1, 365).default(SILENT_DAYS),
  /** Full-time staff below which a task hangs on one person. */
  staffingFloor: staff.default(STAFFING_FLOOR.toString()),
  /** What the investment pool holds when nothing is lent of it; null = nobody has said. S8.5. */
  poolKr: NotNegativeKr.nullable().default(null),
  /** Where the municipality's people read more about a theme. S2.15. */
  methodLinks: z.partialRecord(z.enum(PLAN_THEMES), WebLink).default({}),
});

/** GET /api/v1/method-settings */
export const MethodSettingsResource = MethodSettings.extend({
  updatedBy: z.string().nullable(),
  updatedAt: z.string().nullable(),
  etag: z
    .string()
    .describe('The If-Match of PUT /api/v1/method-settings; "v0" until it is written.'),
});

export type BoardMethod = z.infer<typeof BoardMethod>;
export type MethodSettings = z.infer<typeof MethodSettings>;
export type MethodSettingsResource = z.infer<typeof MethodSettingsResource>;
