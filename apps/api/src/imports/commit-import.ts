import { writeAudit } from '../audit/write-audit';
import { faultPoint } from '../config/fault-points';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { appendToLedger } from '../ledger/append-to-ledger';
import type { EntityManager } from '../postgres/database';
import { appliedNote } from './document/applied-note';
import { closedReason } from './document/closed-months';
import { assertStep, type ImportStep } from './document/states';
import type { ImportEntity } from './import.entity';
import { importRows } from './import.repository';
import { sourceProfiles } from './source-profile.repository';

/**
 * Everything that applying an import writes in PostgreSQL, in the caller's transaction. Its last step is the commit
 * point. Null when figures have moved since the dry run was reckoned: then nothing is written.
 */
export async function commitImport(
  manager: EntityManager,
  ctx: TenantContext,
  { id, from, at }: { id: string; from: ImportStep; at: Date | undefined },
): Promise<ImportEntity | null> {
  const row = await heldFor(manager, id, from);
  if (await lostItsOriginal(manager, row)) return sentBack(manager, row);
  if (movesFigures(row)) {
    const position = await importRows.heldPosition(manager);
    if (await importRows.indicatorsGone(manager, row)) return sentBack(manager, row);
    if (position !== row.document.position) return null;
  }
  await assertClosedMonthsMayChange(manager, row);
  if (movesFigures(row)) await appendTo(manager, ctx, row, at);
  const { learned, mends } = row.document;
  const learns = learned !== null && row.kind !== 'manual' && !mends;
  const learnedVersion = learns ? await sourceProfiles.learn(manager, row.source, learned) : null;
  await importRows.patch(manager, row, {
    state: 'applied',
    appliedAt: at ?? new Date(),
    document: { ...row.document, learnedVersion },
  });
  await writeAudit(manager, ctx, appliedNote(row));
  faultPoint('commit');
  return row;
}

/** It is to be read again: what it was read as does not hold any more. */
async function sentBack(manager: EntityManager, row: ImportEntity): Promise<ImportEntity> {
  const document = { ...row.document, readAs: null };
  await importRows.patch(manager, row, { state: 'received', duplicateOf: null, document });
  return row;
}

/** The import, locked for a step that its state allows; else the problem that says why not. */
export async function heldFor(
  manager: EntityManager,
  id: string,
  step: ImportStep,
): Promise<ImportEntity> {
  const row = await importRows.hold(manager, id);
  if (!row) throw new ProblemError('not_found');
  assertStep(step, row.state);
  return row;
}

/** A duplicate or a file without values changes no figure, so the ledger does not hear of it. */
export function movesFigures(row: ImportEntity): boolean {
  return row.duplicateOf === null && (row.document.typed?.rows ?? 0) > 0;
}

async function appendTo(
  manager: EntityManager,
  ctx: TenantContext,
  row: ImportEntity,
  at: Date | undefined,
): Promise<void> {
  const { typed } = row.document;
  if (typed === null) return;
  const { parquet, rows } = typed;
  const event = { kind: 'import_applied' as const, importId: row.id, parquet, rows };
  await appendToLedger(manager, ctx.municipalityId, event, at);
}

/** The import a duplicate leans on has been undone in the meantime: the bytes mean something again. */
async function lostItsOriginal(manager: EntityManager, row: ImportEntity): Promise<boolean> {
  if (row.duplicateOf === null) return false;
  return (await importRows.find(manager, row.duplicateOf))?.state !== 'applied';
}

async function assertClosedMonthsMayChange(
  manager: EntityManager,
  row: ImportEntity,
): Promise<void> {
  const closed = await importRows.closedMonths(manager, row.document.touchedMonths);
  if (closed.length === 0 || closedReason(row.document.decisions) !== null) return;
  throw new ProblemError('closed_period', closed.join(', '));
}
