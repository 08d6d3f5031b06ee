import { readLines, type LineTaker } from '../../plain/two-speeds';
import type { TableProfile } from '../../profile';
import { placed, type TableRecord } from '../../records';
import { Corrections, UNCORRECTED } from '../../validate/corrections';
import type { LineBook } from '../../validate/line-accounting';
import type { RejectLog } from '../../validate/reject-log';
import type { RepeatedValue } from '../../write-typed/typed-writer';
import type { LoadFileRequest } from './load-file';

/** Rows that lost values as repeated ones are partly loaded, or rejected where nothing is left. */
export function rebook(
  book: LineBook,
  repeated: readonly RepeatedValue[],
  left: ReadonlySet<number>,
  partly: ReadonlySet<number>,
): void {
  for (const line of new Set(repeated.map((one) => one.line))) {
    book.move(partly.has(line) ? 'partly' : 'loaded', left.has(line) ? 'partly' : 'rejected');
  }
}

/** Reads the repeated rows once more, so that they are rejected as they stand in the file. */
export async function logRepeated(
  { path, corrections }: Pick<LoadFileRequest, 'path' | 'corrections'>,
  profile: TableProfile,
  repeated: readonly RepeatedValue[],
  rejects: RejectLog,
): Promise<void> {
  const byLine = Map.groupBy(repeated, ({ line }) => line);
  const corrected = new Corrections(profile, corrections ?? UNCORRECTED);
  const again: LineTaker = {
    plain: (_bytes, _cells, line) => !byLine.has(line),
    record: (raw) => {
      const found = byLine.get(raw.line);
      const read = placed(raw, profile);
      if (!found || read.kind !== 'data') return;
      const record = corrected.applied(read);
      for (const one of found) logOne(profile.names, record, one, rejects);
    },
  };
  for await (const _ of readLines(path, profile, again)) await rejects.drained();
}

function logOne(
  names: readonly string[],
  { line, cells }: TableRecord,
  { column, value, same, otherLine, otherValue }: RepeatedValue,
  rejects: RejectLog,
): void {
  rejects.add({
    line,
    column,
    code: same ? 'duplicate_row' : 'conflicting_values',
    text: cells[names.indexOf(column)] ?? value,
    suggestion: null,
    cells,
    params: { otherLine, otherText: otherValue.replace('.', ',') },
  });
}
