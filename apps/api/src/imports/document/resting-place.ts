import type { ImportState } from '@gevinst/contract';
import type { EntityManager } from '../../postgres/database';
import { importRows } from '../import.repository';
import { CLOSED_PERIOD, closedMonthsQuestion, closedReason } from './closed-months';
import type { ImportDocument } from './import-document';

/** A ready file that changes closed months waits for a reason. */
export async function restingPlace(
  manager: EntityManager,
  document: ImportDocument,
  state: ImportState,
): Promise<{ state: ImportState; document: ImportDocument }> {
  if (state !== 'ready') return { state, document };
  const others = document.questions.filter(({ id }) => id !== CLOSED_PERIOD);
  const closedMonths = await importRows.closedMonths(manager, document.touchedMonths);
  if (closedMonths.length === 0) {
    return { state, document: { ...document, closedMonths, questions: others } };
  }
  const questions = [...others, closedMonthsQuestion(closedMonths, document.decisions)];
  const given = closedReason(document.decisions) !== null;
  return {
    state: given ? 'ready' : 'needs_decision',
    document: { ...document, closedMonths, questions },
  };
}
