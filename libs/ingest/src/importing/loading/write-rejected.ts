import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { TableProfile } from '../../profile';
import { recordBatches } from '../../records';
import { damagedColumn, type Reject } from '../../validate/reject';
import { rejectedCsv, type RejectedRow } from '../../write/rejected-csv';
import { hideCpr } from '../../types/cpr';

/** The rejected rows of a load in the file's own delimiter and encoding, one row per line. */
export function writeRejectedCsv(
  profile: TableProfile,
  rejectsPath: string,
): AsyncIterable<Uint8Array> {
  return rejectedCsv(profile, onePerLine(rejectsOf(rejectsPath)));
}

/** As `writeRejectedCsv` before a load: the rows that are damaged before any value is read. */
export function writeDamagedCsv(path: string, profile: TableProfile): AsyncIterable<Uint8Array> {
  return rejectedCsv(profile, damagedRows(path, profile));
}

/** Every reject of a load, in the order in which they were found. */
export async function* rejectsOf(rejectsPath: string): AsyncIterable<Reject> {
  const lines = createInterface({ input: createReadStream(rejectsPath), crlfDelay: Infinity });
  for await (const line of lines) if (line !== '') yield JSON.parse(line) as Reject;
}

/** A row with several rejected cells is written once, so that it can be sent again as it is. */
async function* onePerLine(rejects: AsyncIterable<Reject>): AsyncIterable<RejectedRow> {
  let waiting: Reject | null = null;
  for await (const reject of rejects) {
    if (waiting !== null && waiting.line === reject.line) continue;
    if (waiting !== null) yield waiting;
    waiting = reject;
  }
  if (waiting !== null) yield waiting;
}

async function* damagedRows(path: string, profile: TableProfile): AsyncIterable<RejectedRow> {
  for await (const batch of recordBatches(path, profile)) {
    for (const { damage, line, cells } of batch) {
      if (!damage) continue;
      const column = damagedColumn(profile.names, damage);
      const text = hideCpr(damage.text);
      yield { line, column, code: damage.code, text, cells: cells.map(hideCpr) };
    }
  }
}
