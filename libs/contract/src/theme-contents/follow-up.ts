import { z } from 'zod';
import { Id } from '../common';
import { line, note, registerOf } from './item';

/** Theme 5: who acts on which measurement. Kind, frequency and audience are the indicator's own. S7.1–S7.5. */
export const FollowUpContent = z.object({
  rows: registerOf({ indicatorId: Id.nullable().default(null), actor: line, note }),
});
export type FollowUpContent = z.infer<typeof FollowUpContent>;
