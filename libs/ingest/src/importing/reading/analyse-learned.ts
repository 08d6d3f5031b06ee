import { analyseSource, type AnalyseHints, type Analysis } from './analyse-file';
import { fittingLayout } from './fitting-layout';
import { savedLayout } from './layout-answers';
import type { SavedReading } from './saved-reading';

/** A source may send several kinds of files: what was remembered of this kind counts, newest first. */
export async function analyseLearned(
  source: string | Uint8Array,
  hints: AnalyseHints,
  learned: readonly SavedReading[],
): Promise<Analysis> {
  const request = { ...hints, learned };
  const [newest = null] = learned;
  const { answers = {}, previous } = request;
  const shaped = learned.filter((saved) => savedLayout(saved) !== null);
  if (newest && shaped.length > 0) {
    const saved = await fittingLayout(source, [newest, ...shaped], answers, previous);
    if (saved) return analyseSource(source, { ...request, saved }, true);
  }
  const first = await analyseSource(source, { ...request, saved: newest }, false);
  if (first.fingerprint === newest?.fingerprint) return first;
  const same = learned.find(({ fingerprint }) => fingerprint === first.fingerprint);
  if (!same) return first;
  return analyseSource(source, { ...request, saved: same, previous: first.profile }, false);
}
