import type { TenantContext } from '../http/tenant-context';
import type { EntityManager } from '../postgres/database';
import { AuditEntryEntity } from './audit-entry.entity';

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
  ctx: Pick<TenantContext, 'municipalityId' | 'userName' | 'recordedAt'>,
  note: AuditNote,
): Promise<void> {
  await manager.insert(AuditEntryEntity, {
    municipalityId: ctx.municipalityId,
    who: ctx.userName,
    action: note.action,
    subject: note.subject,
    before: note.before ?? null,
    after: note.after ?? null,
    ...(ctx.recordedAt === undefined ? {} : { at: ctx.recordedAt }),
  });
}
