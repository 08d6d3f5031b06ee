import { ByteScan } from '../decode/byte-scan';
import { encodingOf } from '../decode/detect-encoding';
import { PlainGather } from '../plain/plain-gather';
import { readLines } from '../plain/two-speeds';
import type { ReadHints, TableProfile } from '../profile';
import { finishTable, gathererOf, type TablePlan } from '../read';

/** A file and what its reading rests on; can be sent to another thread. */
export interface GatherRequest {
  readonly path: string;
  readonly hints: ReadHints;
  readonly plan: TablePlan;
}

/** Gathers a file, here or in another thread. */
export type GatherTable = (
  request: GatherRequest,
  signal?: AbortSignal,
) => Promise<TableProfile | null>;

/** The profile of a whole file that is read as planned; null where its bytes say another encoding. */
export const gatherTable: GatherTable = async ({ path, hints, plan }, signal) => {
  const { dialect, shape, encoding } = plan;
  const scan = new ByteScan();
  const gatherer = gathererOf(plan);
  const plain = new PlainGather(gatherer, shape, encoding.encoding);
  const lines = readLines(path, { dialect, encoding, ...shape }, plain, (bytes) => scan.add(bytes));
  for await (const _ of lines) {
    signal?.throwIfAborted();
    if (encoding.encoding === 'utf-8' && scan.invalid > 0) return null;
  }
  plain.finish();
  const found = await encodingOf(path, scan, hints.encoding);
  const asPlanned = found.encoding === encoding.encoding && found.invalid === 0;
  return asPlanned ? finishTable(path, hints, { ...plan, encoding: found }, gatherer) : null;
};
