import { Injectable } from '@nestjs/common';
import type { ImportDecisions } from '@gevinst/contract';
import { faultPoint } from '../../config/fault-points';
import type { TenantContext } from '../../http/tenant-context';
import { Database, type EntityManager } from '../../postgres/database';
import { safeFileName } from '../document/file-name';
import { emptyDocument, type ImportDocument } from '../document/import-document';
import { ImportLog } from '../import-log';
import type { ImportEntity } from '../import.entity';
import { importRows } from '../import.repository';
import type { IncomingFile, StoredOriginal } from '../imports.port';
import { ReadImport } from '../run/read-import';

/** What a file without a source is remembered under. */
export const NO_SOURCE = 'Uden kilde';

/** What is known of a file before it is read. */
export interface Beforehand extends Partial<Pick<ImportDocument, 'mends' | 'learned'>> {
  readonly decisions?: Partial<ImportDecisions>;
}

/** Stores a file durably, then writes the row that acknowledges it, then starts the reading. */
@Injectable()
export class ReceiveImport {
  constructor(
    private readonly database: Database,
    private readonly files: ImportLog,
    private readonly reading: ReadImport,
  ) {}

  async receive(
    ctx: TenantContext,
    file: IncomingFile,
    beforehand: Beforehand = {},
  ): Promise<ImportEntity> {
    const { content } = file;
    const stored = 'sha256' in content ? content : await this.files.store(content);
    faultPoint('upload');
    const row = await this.database.tenant(ctx, (manager) =>
      this.write(manager, ctx, file, stored, beforehand),
    );
    if (row.state === 'received') this.reading.start(ctx, row.id);
    return row;
  }

  private async write(
    manager: EntityManager,
    ctx: TenantContext,
    file: IncomingFile,
    stored: StoredOriginal,
    { decisions, ...known }: Beforehand,
  ): Promise<ImportEntity> {
    const source = (file.source ?? '').trim().slice(0, 120) || NO_SOURCE;
    const kind = file.kind ?? 'measurements';
    const empty = emptyDocument(file.kind ?? null);
    const row = {
      source,
      kind,
      fileName: safeFileName(file.fileName),
      sha256: stored.sha256,
      bytes: String(stored.bytes),
      createdBy: ctx.userId,
      createdByName: ctx.userName,
      ...(ctx.recordedAt === undefined ? {} : { createdAt: ctx.recordedAt }),
    };
    // The same value typed again may take back another one: only files can be duplicates.
    const earlier = kind === 'manual' ? null : await importRows.sameBytes(manager, row);
    if (earlier) return importRows.add(manager, { ...row, ...duplicate(earlier) });
    const document = { ...empty, ...known, decisions: { ...empty.decisions, ...decisions } };
    return importRows.add(manager, { ...row, state: 'received', document });
  }
}

/** Identical bytes from the same source change nothing: ready at once, with zero changes. */
function duplicate(
  earlier: ImportEntity,
): Pick<ImportEntity, 'kind' | 'state' | 'duplicateOf' | 'document'> {
  const { counts } = earlier.document;
  const document: ImportDocument = {
    ...earlier.document,
    counts: { ...counts, new: 0, changed: 0, unchanged: counts.loaded },
    changes: [],
    effect: null,
    typed: null,
    touchedMonths: [],
    questions: [],
    learned: null,
    readAs: earlier.id,
  };
  return { kind: earlier.kind, state: 'ready', duplicateOf: earlier.id, document };
}
