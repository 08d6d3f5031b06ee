import type { CauseNoteInput } from '@gevinst/contract';
import { writeAudit } from '../audit/write-audit';
import type { TenantContext } from '../http/tenant-context';
import type { EntityManager } from '../postgres/database';
import { noteVersion, type NoteOptions, type NoteRecord } from './indicators.port';
import { getIndicator, listNotes, putNote } from './indicators.repository';

/** One note per indicator and month; a new one takes the place of the old. */
export async function writeNote(
  manager: EntityManager,
  ctx: TenantContext,
  indicatorId: string,
  { month, text }: CauseNoteInput,
  { expect, at = new Date() }: NoteOptions = {},
): Promise<NoteRecord> {
  const indicator = await getIndicator(manager, indicatorId, { lock: true });
  const notes = await listNotes(manager, indicatorId);
  const current = notes.find((note) => note.month === month);
  expect?.(noteVersion(current));
  const before = current?.text ?? null;
  await putNote(manager, { indicatorId, month, text, author: ctx.userName, at });
  await writeAudit(manager, ctx, {
    action: 'note.written',
    subject: `${indicator.code} ${indicator.name}, ${month}`,
    before,
    after: text,
  });
  return { indicatorId, month, text, author: ctx.userName, at: at.toISOString() };
}
