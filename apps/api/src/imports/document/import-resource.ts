import type { ImportList, ImportResource } from '@gevinst/contract';
import type { ImportEntity } from '../import.entity';
import { curlLine } from './curl-line';

export type ImportProgress = NonNullable<ImportResource['progress']>;

/** An import as the API shows it. */
export function importResource(
  row: ImportEntity,
  progress: ImportProgress | null,
  origin: string,
): ImportResource {
  const { document } = row;
  return {
    ...listed(row),
    sha256: row.sha256,
    bytes: Number(row.bytes),
    duplicateOf: row.duplicateOf,
    progress,
    reading: document.reading,
    questions: document.questions,
    warnings: document.warnings,
    warningsTotal: document.warningsTotal,
    refusal: document.refusal,
    changes: document.changes,
    effect: document.effect,
    outdated: document.outdated ?? false,
    curl: row.kind === 'manual' ? null : curlLine(origin, row),
  };
}

/** An import as a line of the list. */
export function listed(row: ImportEntity): ImportList['items'][number] {
  return {
    id: row.id,
    kind: row.kind,
    state: row.state,
    source: row.source,
    fileName: row.fileName,
    createdBy: row.createdByName,
    createdAt: row.createdAt.toISOString(),
    appliedAt: row.appliedAt?.toISOString() ?? null,
    undoneAt: row.undoneAt?.toISOString() ?? null,
    counts: row.document.counts,
  };
}
