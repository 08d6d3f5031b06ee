import { analyseSource, type AnalyseHints, type Analysis } from './analyse-file';
import { savedLayout } from './layout-answers';
import type { SavedReading } from './saved-reading';

/** A source may send several kinds of files: what was remembered of this kind counts, newest first. */
export async function analyseLearned(
  source: string | Uint8Array,
  request: AnalyseHints,
  learned: readonly SavedReading[],
): Promise<Analysis> {
  const [newest = null] = learned;
  const first = await analyseSource(source, { ...request, saved: newest });
  if (first.fingerprint === newest?.fingerprint) return first;
  const shaped = learned.filter((saved) => saved !== newest && savedLayout(saved) !== null);
  for (const saved of shaped) {
    const found = await analyseSource(source, { ...request, saved });
    if (found.fingerprint === saved.fingerprint) return found;
  }
  const same = learned.find(({ fingerprint }) => fingerprint === first.fingerprint);
  return same ? analyseSource(source, { ...request, saved: same }) : first;
}
