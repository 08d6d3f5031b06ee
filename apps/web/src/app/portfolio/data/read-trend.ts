import { arrowRows } from '../../shared/http/arrow-rows';

/** The trend as columns; what belongs to the whole series travels as the table's metadata. */
export function readTrend(bytes: Uint8Array): unknown {
  const { rows, about } = arrowRows(bytes);
  return { reportingDate: about['reportingDate'], events: about['events'] ?? [], points: rows };
}
