import type { Series } from '@gevinst/contract';
import { arrowStream } from './arrow-stream';

/** A series as columns. Values are exact decimals as text; the indicator and the notes by month are metadata. */
export function seriesStream({ indicator, points }: Series): Buffer {
  const notes = points.flatMap(({ month, note }) =>
    note === null ? [] : [[month, note] as const],
  );
  return arrowStream(
    {
      month: { text: points.map((point) => point.month) },
      period: { text: points.map((point) => point.period) },
      target: { text: points.map((point) => point.target) },
      originalTarget: { text: points.map((point) => point.originalTarget) },
      actual: { text: points.map((point) => point.actual) },
      due: { yesNo: points.map((point) => point.due) },
      importId: { text: points.map((point) => point.importId) },
      line: { whole: points.map((point) => point.line) },
    },
    { indicator: JSON.stringify(indicator), notes: JSON.stringify(Object.fromEntries(notes)) },
  );
}
