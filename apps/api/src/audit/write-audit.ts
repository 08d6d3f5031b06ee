import type { TenantContext } from '../http/tenant-context';
import type { EntityManager } from '../postgres/database';
import { AuditEntryEntity } from './audit-entry.entity';

type Author = Pick<TenantContext, 'municipalityId' | 'userName' | 'recordedAt'>;

/** Rows of one insert; PostgreSQL takes 65,535 parameters at most. */
const BATCH = 1000;

export interface AuditNote {
  /** What was done, as a stable word: `import.applied`, `project.changed`. */
  readonly action: string;
  /** What it was done to, in words a person recognises. */
  readonly subject: string;
  readonly before?: string | null;
  readonly after?: string | null;
}

/** Writes one audit entry in the transaction of what it describes. Never pass passwords or CPR numbers. */
export async function writeAudit(
  manager: EntityManager,
  ctx: Author,
  note: AuditNote,
): Promise<void> {
  await manager.insert(AuditEntryEntity, entryOf(ctx, note));
}

/** As `writeAudit`, for many at once: what one person does in one step may be thousands of corrections. */
export async function writeAudits(
  manager: EntityManager,
  ctx: Author,
  notes: readonly AuditNote[],
): Promise<void> {
  for (let at = 0; at < notes.length; at += BATCH) {
    const some = notes.slice(at, at + BATCH).map((note) => entryOf(ctx, note));
    await manager.insert(AuditEntryEntity, some);
  }
}

function entryOf(ctx: Author, note: AuditNote): Partial<AuditEntryEntity> {
  return {
    municipalityId: ctx.municipalityId,
    who: ctx.userName,
    action: note.action,
    subject: note.subject,
    before: note.before ?? null,
    after: note.after ?? null,
    ...(ctx.recordedAt === undefined ? {} : { at: ctx.recordedAt }),
  };
}
