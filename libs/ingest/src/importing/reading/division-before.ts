import type { Division } from '../../map/choose/choose-dimensions';
import type { Answers } from '../../map/measurement-map';
import type { SavedReading } from './saved-reading';

/** What is remembered of a source: of files like this one, and of all of them, newest first. */
interface Remembered {
  readonly saved?: SavedReading | null;
  readonly learned?: readonly SavedReading[];
}

const ROLE = 'role:';
const DIVIDES = 'dimension';

/**
 * The reading whose division counts for a file of the source that nobody has seen the like of; null where that file's own
 * was remembered, or nobody has chosen.
 */
export function dividedBefore(
  { saved, learned = saved ? [saved] : [] }: Remembered,
  fingerprint: string,
): SavedReading | null {
  if (learned.some((one) => one.fingerprint === fingerprint)) return null;
  return learned.find(({ answers }) => Object.values(answers).includes(DIVIDES)) ?? null;
}

/** What was said of its columns: which ones divide the values, and which of those that the file has are left out. */
export function divisionAnswers(before: SavedReading | null, names: readonly string[]): Answers {
  const here = new Set(names);
  return Object.fromEntries(
    Object.entries(before?.answers ?? {}).filter(([id, answer]) => {
      if (!id.startsWith(ROLE)) return false;
      return answer === DIVIDES || (answer === 'ignored' && here.has(id.slice(ROLE.length)));
    }),
  );
}

/** The division that stands, unless a person says something else about this file. */
export function divisionOf(
  saved: SavedReading | null | undefined,
  remembered: Answers,
  answers: Answers,
): Division {
  const chosen = Object.keys(remembered).filter(
    (id) => id.startsWith(ROLE) && remembered[id] === DIVIDES && answers[id] === DIVIDES,
  );
  return { kept: saved?.dimensions ?? [], chosen: chosen.map((id) => id.slice(ROLE.length)) };
}
