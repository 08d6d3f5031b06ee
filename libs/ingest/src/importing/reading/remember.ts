import type { IndicatorIndex } from '../../map/indicator-index';
import { ALL_DATES, datedHeaders } from '../../map/choose/dated-headers';
import type { Answers } from '../../map/measurement-map';
import type { TableProfile } from '../../profile';
import type { ColumnProfile } from '../../types/column-profile';
import type { DateOrder } from '../../types/period-text';
import { ALL_PERIODS } from './answer-styles';
import type { FileKind, SavedReading } from './saved-reading';

/** Remembered answers that count by themselves: those of a file with the same header. */
export function knownAnswers(saved: SavedReading | null | undefined, fingerprint: string): Answers {
  return saved?.fingerprint === fingerprint ? saved.answers : {};
}

/** Answers without those that name an indicator which is not there any more. */
export function validAnswers(answers: Answers, index: IndicatorIndex): Answers {
  const ids = new Set(index.indicators.map(({ id }) => id));
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-/;
  return Object.fromEntries(
    Object.entries(answers).filter(([id, answer]) => {
      if (id === 'indicatorColumn' && answer.startsWith('indicator:'))
        return ids.has(answer.slice(10));
      return !(id.startsWith('value:') && uuid.test(answer) && !ids.has(answer));
    }),
  );
}

/** What is worth remembering when the file is applied: answers, and ways of writing that were proven. */
export function remember(
  profile: TableProfile,
  fingerprint: string,
  kind: FileKind,
  answers: Answers,
  saved: SavedReading | null | undefined,
): SavedReading {
  const same = saved?.fingerprint === fingerprint;
  const all = { ...(same ? saved.answers : {}), ...provenStyles(profile), ...answers };
  return {
    version: 1,
    fingerprint,
    kind,
    answers: Object.fromEntries(Object.entries(all).filter(([, answer]) => answer !== '')),
    dimensions: same ? saved.dimensions : [],
  };
}

function provenStyles({ columns }: TableProfile): Record<string, string> {
  const { headers, proven: order } = datedHeaders(columns);
  const series = new Set(headers.map(({ column }) => column.index));
  const proven: Record<string, string> = order ? { [ALL_DATES]: order } : {};
  for (const column of columns) {
    const sign = provenSign(column);
    if (sign) proven[series.has(column.index) ? ALL_PERIODS : `number:${column.name}`] = sign;
    const dates = provenOrder(column);
    if (dates) proven[`date:${column.name}`] = dates;
  }
  return proven;
}

function provenSign({ kind, number }: ColumnProfile): string | null {
  if (kind !== 'number' || !number || number.ambiguous || number.found) return null;
  const { comma, dot } = number.evidence;
  return comma + dot > 0 ? `decimal:${number.style.decimal}` : null;
}

function provenOrder({ kind, period }: ColumnProfile): DateOrder | null {
  const said = !period || period.ambiguous || period.readings.length > 0 || period.found;
  const open = kind !== 'period' || said;
  return open ? null : period.style.order;
}
