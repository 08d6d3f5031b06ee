import { z } from 'zod';
import { Id, listOf } from './common';
import { ImportMessage } from './imports';

/** A row of an applied import that was set aside and is still waiting for someone to put it right. */
export const QuarantinedRow = z.object({
  importId: Id,
  fileName: z.string(),
  source: z.string(),
  /** Who sent the file; the row is theirs to put right. */
  who: z.string(),
  since: z.string(),
  /** In the file as it was sent. */
  line: z.number().int(),
  /** What is wrong with it; empty when it was set aside among too many to keep the words of. */
  messages: z.array(
    ImportMessage.pick({
      code: true,
      da: true,
      en: true,
      line: true,
      column: true,
      text: true,
      suggestion: true,
    }),
  ),
});
/** GET /api/v1/quarantine: at most the first thousand. */
export const QuarantineList = listOf(QuarantinedRow);

/** POST /api/v1/imports/{id}/mended: the rows of these fixes become an import of their own. */
export const MendedRows = z.object({
  /** Column `*` stands for the whole line. */
  fixes: z
    .array(z.object({ line: z.number().int(), column: z.string(), value: z.string() }))
    .min(1)
    .max(10_000),
});

export type QuarantinedRow = z.infer<typeof QuarantinedRow>;
export type QuarantineList = z.infer<typeof QuarantineList>;
export type MendedRows = z.infer<typeof MendedRows>;
