import type { LedgerEvent } from '@gevinst/contract';
import type { LedgerRow } from '../../ledger-source';
import { utcText } from '../../as-of';
import type { ApplyContext } from '../engine/apply-context';
import { applyImport } from './apply-import';
import { applyRevision } from './apply-revision';
import { typedPath } from './file-keys';
import { putBenefit, putIndicator } from './put-model';
import { refreshBenefits } from '../rollup/refresh-benefits';
import { refreshIndicators } from '../rollup/refresh-indicators';
import { clearScratch, makeScratch } from '../engine/scratch';
import type { DuckSession } from '../engine/session';
import { undoImport } from './undo-import';
import { withdrawPortfolio } from './withdraw-portfolio';

/**
 * Applies one ledger row and notes its sequence number in the same transaction, so that a kill at
 * any moment leaves it wholly applied or not at all. A row already applied is passed over.
 */
export async function applyEvent(
  session: DuckSession,
  row: LedgerRow,
  importLogDir: string,
): Promise<void> {
  const context = { session, seq: row.seq, municipalityId: row.municipalityId };
  await clearScratch(session);
  await fold(context, row.event, importLogDir);
  await refreshIndicators(context);
  await refreshBenefits(context);
  await session.run(
    'INSERT INTO ledger_applied VALUES ($seq, $municipality, $at::TIMESTAMP, $kind)',
    {
      seq: row.seq,
      municipality: row.municipalityId,
      at: utcText(row.recordedAt),
      kind: row.event.kind,
    },
  );
}

/**
 * Folds events that are not in the ledger, as if they came after `context.seq`, for a preview that is rolled back. The
 * months that follow from them are worked out once, after the last: no one asks for those in between.
 */
export async function foldAhead(
  context: ApplyContext,
  events: readonly LedgerEvent[],
  importLogDir: string,
): Promise<void> {
  await makeScratch(context.session);
  for (const [index, event] of events.entries()) {
    await fold({ ...context, seq: context.seq + index + 1 }, event, importLogDir);
  }
  const last = { ...context, seq: context.seq + events.length };
  await refreshIndicators(last);
  await refreshBenefits(last);
}

async function fold(
  context: ApplyContext,
  event: LedgerEvent,
  importLogDir: string,
): Promise<void> {
  switch (event.kind) {
    case 'indicator_put':
      return putIndicator(context, event.indicatorId, event.indicator);
    case 'benefit_put':
      return putBenefit(context, event);
    case 'revision_approved':
      return applyRevision(context, event);
    case 'import_applied': {
      const file = typedPath(importLogDir, event.parquet);
      return applyImport(context, { importId: event.importId, file, rows: event.rows });
    }
    case 'import_undone':
      return undoImport(context, event.importId);
    case 'portfolio_undone':
      return withdrawPortfolio(context, event);
  }
}
