import { FOCUS_PATTERNS } from '@gevinst/domain';
import { z } from 'zod';
import { Id, Month, NotNegative } from '../common';
import { ids, line, named, note, registerOf } from './item';

export const OrganisationOption = z.enum(['centralise', 'decentralise', 'unchanged']);
export const Specialisation = z.enum(['generalist', 'department']);
export const Prerequisite = z.enum([
  'digitalPost',
  'mitId',
  'digitalProxy',
  'selfServiceGuide',
  'other',
]);
export const FocusPattern = z.enum(FOCUS_PATTERNS);
const fte = NotNegative.default('0');
const needed = z
  .object({ needs: z.boolean().default(true), has: z.boolean().default(false) })
  .prefault({});

/** Theme 4: where the work is done, by how many, and what they must be allowed and able to do. S6.1–S6.7. */
export const OrganisationContent = z.object({
  options: registerOf({
    option: OrganisationOption.default('unchanged'),
    specialisation: Specialisation.nullable().default(null),
    units: line,
    fteMoved: NotNegative.nullable().default(null),
    note,
  }),
  staffing: registerOf({
    unit: named,
    task: named,
    fteBefore: fte,
    fteAfter: fte,
    from: Month.nullable().default(null),
  }),
  competences: registerOf({ role: named, what: named, authority: needed, ability: needed }),
  prerequisites: registerOf({
    kind: Prerequisite.default('other'),
    note,
    done: z.boolean().default(false),
  }),
  focusShifts: registerOf({
    pattern: FocusPattern.nullable().default(null),
    change: line,
    before: note,
    after: note,
  }),
  readiness: z
    .object({ indicatorId: Id.nullable().default(null), text: note, actionIds: ids })
    .prefault({}),
});
export type OrganisationContent = z.infer<typeof OrganisationContent>;
