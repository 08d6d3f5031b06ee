import type { Answers } from '../../map/measurement-map';
import type { Encoding } from '../../model';
import type { ReadHints, TableProfile } from '../../profile';
import { cutHint } from '../loading/cut-decimals';
import type { SavedReading } from './saved-reading';

/** Ids of the answers that say how a file is cut into a table. */
export const LAYOUT = ['encoding', 'delimiter', 'headerLine', 'keepTotals'] as const;

const ENCODINGS: readonly string[] = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'];
/** The header line of a file that has none. */
const NO_HEADER = 'none';

/** What answers say about the reading of a file; what makes no sense is left out. */
export function hintsOf(answers: Answers): ReadHints {
  const { encoding = '', delimiter = '', headerLine = '', keepTotals } = answers;
  return {
    ...cutHint(answers),
    ...(ENCODINGS.includes(encoding) ? { encoding: encoding as Encoding } : {}),
    ...(/^[^"'\r\n\p{L}\d]$/u.test(delimiter) ? { delimiter } : {}),
    ...(headerLine === NO_HEADER ? { headerLine: null } : {}),
    ...(/^[1-9]\d{0,6}$/.test(headerLine) ? { headerLine: Number(headerLine) } : {}),
    ...(keepTotals === 'true' ? { keepTotals: true } : {}),
  };
}

/** The answers about the layout alone. */
export function layoutAnswers(answers: Answers): Answers {
  return Object.fromEntries(
    LAYOUT.flatMap((id) => {
      const answer = answers[id];
      return answer === undefined ? [] : [[id, answer]];
    }),
  );
}

/** The answers about anything else. */
export function withoutLayout(answers: Answers): Answers {
  const ids: readonly string[] = LAYOUT;
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)));
}

/** The layout of earlier files of the source, where it takes a person to see it. */
export function savedLayout(saved: SavedReading | null | undefined): Answers | null {
  const answers = layoutAnswers(saved?.answers ?? {});
  return Object.keys(answers).length > 0 ? answers : null;
}

/** Whether a file would be read no differently with these hints. */
export function readsAlike(profile: TableProfile, hints: ReadHints): boolean {
  const { encoding, delimiter, headerLine, keepTotals, cutDecimals } = hints;
  return (
    (profile.chosen ?? []).every((id) => hints[id] !== undefined) &&
    (cutDecimals === undefined || cutDecimals === (profile.rules?.cutAt !== undefined)) &&
    (encoding === undefined || encoding === profile.encoding.encoding) &&
    (delimiter === undefined || delimiter === profile.dialect.delimiter) &&
    (headerLine === undefined || headerLine === profile.headerLine) &&
    (!keepTotals || profile.totalColumns.length === 0)
  );
}

/** The profile with what it was read by, so that an answer that is taken back is seen to be gone. */
export function readBy({ chosen: _, ...profile }: TableProfile, hints: ReadHints): TableProfile {
  const chosen = LAYOUT.filter((id) => hints[id] !== undefined);
  return chosen.length > 0 ? { ...profile, chosen } : profile;
}
