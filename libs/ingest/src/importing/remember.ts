import type { IndicatorIndex } from '../map/indicator-index';
import { ALL_DATES, datedHeaders } from '../map/dated-headers';
import type { Answers } from '../map/measurement-map';
import type { TableProfile } from '../profile';
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
  return {
    version: 1,
    fingerprint,
    kind,
    answers: { ...(same ? saved.answers : {}), ...provenStyles(profile), ...answers },
    dimensions: same ? saved.dimensions : [],
  };
}

function provenStyles({ columns }: TableProfile): Record<string, string> {
  const headed = datedHeaders(columns);
  const series = new Set(headed.headers.map(({ column }) => column.index));
  const proven: Record<string, string> = headed.proven ? { [ALL_DATES]: headed.proven } : {};
  for (const { index, name, kind, number, period } of columns) {
    const { comma = 0, dot = 0 } = number?.evidence ?? {};
    if (kind === 'number' && number && !number.ambiguous && comma + dot > 0) {
      proven[series.has(index) ? ALL_PERIODS : `number:${name}`] =
        `decimal:${number.style.decimal}`;
    }
    const order = period?.style.order;
    if (kind === 'period' && order && !period.ambiguous && period.readings.length === 0) {
      proven[`date:${name}`] = order;
    }
  }
  return proven;
}
