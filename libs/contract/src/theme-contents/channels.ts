import { CLOSURE_STATUSES } from '@gevinst/domain';
import { z } from 'zod';
import { Id, IsoDate, NotNegative } from '../common';
import { ids, line, named, note, registerOf } from './item';

export const Situation = z.enum(['pcAtHome', 'atDoctor', 'atSupplier', 'mobile', 'other']);
export const Stance = z.enum(['promotes', 'hinders', 'neutral']);
export const StakeholderType = z.enum(['applicant', 'relative', 'association', 'company', 'other']);
export const ChannelKind = z.enum([
  'website',
  'phone',
  'inPerson',
  'letter',
  'sms',
  'digitalPost',
  'remotePrint',
  'selfService',
  'nemRefusion',
  'socialMedia',
  'systems',
  'other',
]);
export const ClosureStatus = z.enum(CLOSURE_STATUSES);

/** Theme 1: who uses the solution, through which channels, and which of them close. S3.1–S3.9. */
export const ChannelsContent = z.object({
  strategy: z.object({ text: note, url: line }).prefault({}),
  users: registerOf({
    name: named,
    situations: z.array(Situation).default([]),
    otherSituation: line,
  }),
  stakeholders: registerOf({
    name: named,
    type: StakeholderType.default('other'),
    stance: Stance.default('neutral'),
    note,
    means: note,
    message: note,
  }),
  channels: registerOf({
    kind: ChannelKind.default('other'),
    name: line,
    /** Volumes are measured, never typed here. */
    volumeIndicatorId: Id.nullable().default(null),
    unitCostKr: NotNegative.nullable().default(null),
    /** People are led to it. */
    cheap: z.boolean().default(false),
  }),
  closures: registerOf({
    /** A line of `channels`; null = one that is not listed there. */
    channelId: Id.nullable().default(null),
    what: named,
    how: note,
    why: note,
    decidedBy: line,
    on: IsoDate.nullable().default(null),
    status: ClosureStatus.default('proposed'),
  }),
  website: z.object({ text: note, actionIds: ids }).prefault({}),
});
export type ChannelsContent = z.infer<typeof ChannelsContent>;
