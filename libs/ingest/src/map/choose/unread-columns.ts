import type { ColumnProfile } from '../../types/column-profile';
import { columnsChosen, columnsFreeFor } from './chosen-roles';
import { periodHeaders } from './find-columns';
import { headerScore } from '../header-words';
import type { Answers, MeasurementMap } from '../measurement-map';

const SURE = 0.9;

/**
 * The map of a file of which no row can be read: its headers alone say what the rows are once they
 * are mended. Null where they do not, or where there is something to see.
 */
export function mapByHeaders(
  columns: readonly ColumnProfile[],
  answers: Answers = {},
): MeasurementMap | null {
  if (columns.some(({ kind }) => kind !== 'empty')) return null;
  const only = (role: 'indicator' | 'period' | 'value'): number | null => {
    const free = columnsFreeFor(columns, role, answers);
    const found = free.filter(({ header }) => headerScore(header, role) > SURE);
    return found.length === 1 ? (found[0]?.index ?? null) : null;
  };
  const wide = periodHeaders(columnsFreeFor(columns, 'value', answers));
  const [indicatorColumn, periodColumn, value] = [only('indicator'), only('period'), only('value')];
  if (indicatorColumn === null) return null;
  if (wide.length === 0 && (periodColumn === null || value === null)) return null;
  const parts = columnsChosen(columns, 'dimension', answers).map(({ index }) => index);
  const one = (column: number, period: string | null) => ({ column, period, indicatorId: null });
  return {
    indicatorColumn,
    indicatorId: null,
    periodColumn: wide.length > 0 ? null : periodColumn,
    values:
      wide.length > 0
        ? wide.map(({ column, period }) => one(column.index, period))
        : [one(value ?? 0, null)],
    dimensions: parts,
    indicatorOf: {},
    keepDimensions: parts.length > 0,
  };
}
