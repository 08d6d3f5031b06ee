import { access } from 'node:fs/promises';
import {
  csvLine,
  recordBatches,
  rejectsOf,
  WHOLE_ROW,
  type Reject,
  type TableProfile,
  type TableRecord,
} from '@gevinst/ingest';
import type { CellPlace, CellsJob, CellTexts } from './job';
import { readProfile, workFiles } from './work-files';

type Texts = Map<CellPlace, string>;

/** What stands in some cells: as the last reading rejected it, or as it stands in the file. */
export async function readCells({ path, workDir, cells }: CellsJob): Promise<CellTexts> {
  const profile = await readProfile(workDir);
  if (profile === null) return cells.map(() => null);
  const found: Texts = new Map();
  await fromRejects(workFiles.rejects(workDir), profile, cells, found);
  await fromFile(path, profile, cells, found);
  return cells.map((cell) => found.get(cell) ?? null);
}

async function fromRejects(
  file: string,
  profile: TableProfile,
  cells: readonly CellPlace[],
  found: Texts,
): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (!isThere) return;
  const byLine = Map.groupBy(cells, ({ line }) => line);
  for await (const reject of rejectsOf(file)) {
    for (const cell of byLine.get(reject.line) ?? []) {
      const text = rejectedText(reject, cell, profile, found.get(cell));
      if (text !== undefined) found.set(cell, text);
    }
  }
}

/** The rejected text itself; of a cell that is not the rejected one, what stands beside it. */
function rejectedText(
  { column, text, cells }: Reject,
  place: CellPlace,
  profile: TableProfile,
  known: string | undefined,
): string | undefined {
  return (column ?? WHOLE_ROW) === place.column ? text : (known ?? textIn(cells, place, profile));
}

async function fromFile(
  file: string,
  profile: TableProfile,
  cells: readonly CellPlace[],
  found: Texts,
): Promise<void> {
  const left = Map.groupBy(
    cells.filter((cell) => !found.has(cell)),
    ({ line }) => line,
  );
  const last = Math.max(0, ...left.keys());
  for await (const batch of left.size > 0 ? recordBatches(file, profile) : []) {
    for (const record of batch) {
      for (const cell of left.get(record.line) ?? []) takeIn(record, cell, profile, found);
    }
    if ((batch.at(-1)?.line ?? 0) >= last) return;
  }
}

function takeIn(
  { cells, damage }: TableRecord,
  place: CellPlace,
  profile: TableProfile,
  found: Texts,
): void {
  const broken = place.column === WHOLE_ROW ? damage?.text : undefined;
  const text = broken ?? textIn(cells, place, profile);
  if (text !== undefined) found.set(place, text);
}

function textIn(
  cells: readonly string[],
  { column }: CellPlace,
  { names, dialect }: TableProfile,
): string | undefined {
  if (column === WHOLE_ROW) return csvLine(cells, dialect.delimiter).trimEnd();
  return cells[names.indexOf(column)];
}
