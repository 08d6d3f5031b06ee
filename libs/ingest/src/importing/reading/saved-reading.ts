import { foldText } from '../../map/fold-text';
import type { Answers } from '../../map/measurement-map';
import type { TableProfile } from '../../profile';
import { addedColumns as addedTo } from '../../shape/row-rules';
import { readPeriod } from '../../types/period-text';

/** What kind of content a file has. */
export type FileKind = 'measurements' | 'portfolio';

/** What is remembered of a source when one of its files has been applied. JSON-serialisable. */
export interface SavedReading {
  readonly version: 1;
  /** Header of the file that the answers were given for. */
  readonly fingerprint: string;
  readonly kind: FileKind;
  readonly answers: Answers;
  /** Names of the columns that are part of a measurement's key. */
  readonly dimensions: readonly string[];
}

/**
 * The header in a form that is equal for files of the same make: folded, periods in headers taken
 * as one, the columns that we add to a file of rejected rows left out.
 */
export function fingerprintOf(profile: Pick<TableProfile, 'header' | 'names' | 'width'>): string {
  if (profile.header.length === 0) return `#${profile.width}`;
  const names = profile.header.slice(0, profile.width - addedColumns(profile));
  const parts = names.map((name) => (isPeriod(name) ? '#' : foldText(name)));
  return parts.filter((part, i) => part !== '#' || parts[i - 1] !== '#').join('|');
}

/** How many columns at the end are ours: the file is one of rejected rows that comes back. */
export function addedColumns({ names }: Pick<TableProfile, 'names'>): number {
  return addedTo(names);
}

function isPeriod(name: string): boolean {
  const kind = readPeriod(name)?.kind;
  return kind === 'period' || kind === 'date';
}
