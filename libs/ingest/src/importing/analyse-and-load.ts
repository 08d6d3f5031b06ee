import { analyseLearned } from './reading/analyse-learned';
import { loadMeasurements } from './loading/load-measurements';
import type { ReadAndLoad, ReadAndLoadRequest } from './read-and-load';
import { readSideBySide } from './side-by-side';

/** Bytes of a file that are to say how it is read. */
const SAMPLE = 1 << 18;

/**
 * Understands a file and loads its measurements. A large file is loaded while it is
 * understood where a sample of it already says how; the result is that of doing one after the other.
 */
export async function analyseAndLoad(
  request: ReadAndLoadRequest,
  sample = SAMPLE,
): Promise<ReadAndLoad> {
  const once = request.previous ? null : await readSideBySide(request, sample);
  if (once?.loaded) return once;
  const analysis = once?.analysis ?? (await analyseLearned(request.path, request, request.learned));
  const { map, profile } = analysis;
  if (map === null) return { analysis, loaded: null };
  return { analysis, loaded: await loadMeasurements({ ...request, profile, map }) };
}
