import { PERIOD_STATES } from '@gevinst/domain';
import { z } from 'zod';
import { DecimalText, Id, IsoDate, Month, listOf } from './common';
import { ChannelKind } from './theme-contents/channels';

/** What a channel carries over time. */
export const ChannelVolume = z.object({
  channelId: Id,
  kind: ChannelKind,
  name: z.string(),
  /** People are led to it. */
  cheap: z.boolean(),
  indicatorId: Id,
  grain: z.enum(['week', 'month', 'quarter', 'half', 'year']),
  unit: z.string(),
  baseline: DecimalText.nullable(),
  baselinePeriod: z.string().nullable(),
  /** By the month in which they post, oldest first. */
  points: z.array(z.object({ month: Month, value: DecimalText })),
});
/** GET /api/v1/projects/{id}/channel-volumes: what is measured of the channels of theme 1, from the baseline on. */
export const ChannelVolumes = listOf(ChannelVolume);

/** A period that is measured or expected; `month` is the month in which it posts. */
export const MeasurementPeriod = z.object({
  month: Month,
  dueOn: IsoDate,
  state: z.enum(PERIOD_STATES),
});
/** GET /api/v1/projects/{id}/calendar: what is measured for the project, when the next measurement is due, and who acts. */
export const MeasurementRow = z.object({
  indicatorId: Id,
  name: z.string(),
  kind: z.enum(['benefit', 'success']),
  grain: z.enum(['week', 'month', 'quarter', 'half', 'year']),
  audience: z.enum(['board', 'leadership']),
  responsible: z.string(),
  unit: z.string(),
  latestMonth: Month.nullable(),
  latestValue: DecimalText.nullable(),
  state: z.enum(['measured', 'notMeasured', 'notDue']),
  /** The oldest period that is due and missing. */
  missingSince: IsoDate.nullable(),
  /** When the next measurement is expected, by a plan or else by the indicator's frequency; null when no plan wants more. */
  nextDueOn: IsoDate.nullable(),
  /** The last six periods that are due, and the next three. */
  periods: z.array(MeasurementPeriod),
  /** Named by the project's plan in force; the others are named in theme 5 alone. */
  planned: z.boolean(),
  /** Those who act on it, by theme 5. */
  actors: z.array(z.string()),
  /** The benefits that it is to show. */
  benefits: z.array(z.string()),
});
export const MeasurementCalendar = listOf(MeasurementRow);

export type ChannelVolume = z.infer<typeof ChannelVolume>;
export type MeasurementRow = z.infer<typeof MeasurementRow>;
