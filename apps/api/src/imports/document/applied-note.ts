import type { AuditNote } from '../../audit/write-audit';
import type { ImportEntity } from '../import.entity';
import { closedReason } from './closed-months';

/** So many values are told one by one; the import itself has them all. */
const SHOWN = 20;
type Side = 'before' | 'after';

/** What the audit list says of an import that is applied: what stood there, and what stands there now. */
export function appliedNote(row: ImportEntity): AuditNote {
  const about = { action: 'import.applied', subject: `${row.fileName} (${row.source})` };
  if (row.duplicateOf !== null) return { ...about, before: 'same: before', after: 'same: after' };
  const { counts, decisions } = row.document;
  const reason = closedReason(decisions);
  const stood = [`stood: ${counts.changed + counts.unchanged}`, ...figures(row, 'before')];
  const stands = [
    `new: ${counts.new}`,
    `changed: ${counts.changed}`,
    `unchanged: ${counts.unchanged}`,
    `rejected: ${counts.rejected}`,
    ...(reason === null ? [] : [`closedReason: ${reason}`]),
    ...figures(row, 'after'),
  ];
  return { ...about, before: stood.join('\n'), after: stands.join('\n') };
}

/** The municipality's figure and the first values that moved, on one side of the import. */
function figures({ document }: ImportEntity, side: Side): string[] {
  const { effect, changes } = document;
  const moved = changes.filter(({ kind }) => kind === 'changed').slice(0, SHOWN);
  const kr = side === 'before' ? effect?.actualBeforeKr : effect?.actualAfterKr;
  return [
    ...(kr === undefined ? [] : [`realisedKr: ${danish(kr)}`]),
    ...moved.map(({ indicatorName, period, dimension, ...values }) => {
      const place = dimension === '' ? period : `${period}, ${dimension}`;
      return `${indicatorName} (${place}) = ${danish(values[side] ?? '–')}`;
    }),
  ];
}

/** As Danes write it: 1.234,5. */
function danish(exact: string): string {
  const [whole = '', decimals] = exact.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}
