import { writeFile } from 'node:fs/promises';
import { csvLine, rejectsOf, WHOLE_ROW, type Reject, type TableProfile } from '@gevinst/ingest';
import type { Mended, MendJob } from './job';
import { readProfile, workFiles } from './work-files';

type Fixes = MendJob['fixes'];

/**
 * Writes the rejected rows that have fixes, put right, under the file's own header. In UTF-8, because a person may
 * have typed what the file's own encoding has no room for.
 */
export async function writeMended({ workDir, fixes, to }: MendJob): Promise<Mended> {
  const profile = await readProfile(workDir);
  if (profile === null) throw new Error('The file has not been read');
  const byLine = Map.groupBy(fixes, ({ line }) => line);
  const { delimiter } = profile.dialect;
  const header = profile.headerLine === null ? '' : csvLine(profile.header, delimiter);
  const rows = await mendedRows(workDir, profile, byLine);
  await writeFile(to, `\ufeff${header}${rows.map(({ text }) => text).join('')}`);
  return placesOf(rows, linesIn(header));
}

interface Row {
  readonly line: number;
  readonly text: string;
}

async function mendedRows(
  workDir: string,
  profile: TableProfile,
  byLine: ReadonlyMap<number, Fixes>,
): Promise<Row[]> {
  const rows = new Map<number, Row>();
  for await (const reject of rejectsOf(workFiles.rejects(workDir))) {
    const fixes = byLine.get(reject.line);
    // A row with several rejected cells is written once.
    if (!fixes || rows.has(reject.line)) continue;
    rows.set(reject.line, { line: reject.line, text: mendedText(reject, fixes, profile) });
  }
  return [...rows.values()];
}

function mendedText({ cells }: Reject, fixes: Fixes, { names, dialect }: TableProfile): string {
  const whole = fixes.findLast(({ column }) => column === WHOLE_ROW);
  if (whole) return `${whole.value}\r\n`;
  const mended = [...cells];
  for (const { column, value } of fixes) {
    const at = names.indexOf(column);
    if (at >= 0) mended[at] = value;
  }
  return csvLine(mended, dialect.delimiter);
}

function placesOf(rows: readonly Row[], before: number): Mended {
  let at = before + 1;
  return rows.map(({ line, text }) => {
    const place = { from: line, at };
    at += linesIn(text);
    return place;
  });
}

/** Physical lines: a cell may have line breaks of its own. */
function linesIn(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1;
}
