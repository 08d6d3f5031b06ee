import { stat } from 'node:fs/promises';
import { indicatorIndex } from '../map/indicator-index';
import { isBytewise, readLines } from '../plain/two-speeds';
import type { ReadHints, TableProfile } from '../profile';
import { planTable, type TablePlan } from '../read';
import { gatherTable } from './gather-table';
import type { Analysis } from './reading/analyse-file';
import { analyseLearned } from './reading/analyse-learned';
import { loadsAlike, splitsAlike, type LoadBasis } from './loading/basis-of-load';
import { MeasurementLoad } from './loading/measurement-load';
import { RowsSoFar } from './loading/rows-so-far';
import { hintsOf, layoutAnswers } from './reading/layout-answers';
import { validAnswers } from './reading/remember';
import type { ReadAndLoad, ReadAndLoadRequest } from './read-and-load';
import { sampleBytes } from './reading/sample-bytes';

/** What gathering and loading start from. */
interface Expected extends LoadBasis {
  readonly hints: ReadHints;
  readonly plan: TablePlan;
}

/**
 * Gathers a file and at the same time loads it, by what a sample of it says. Null where the sample
 * cannot say it; the load is null where the whole file says otherwise.
 */
export async function readSideBySide(
  request: ReadAndLoadRequest,
  sampled: number,
): Promise<ReadAndLoad | null> {
  const expected = await expect(request, sampled);
  if (expected === null) return null;
  const { profile, map } = expected;
  const load = new MeasurementLoad({ ...request, profile, map });
  try {
    const found = await gatherAndLoad(request, expected, load);
    const analysis =
      found &&
      (await analyseLearned(request.path, { ...request, previous: found }, request.learned));
    if (analysis && stands(request, expected, analysis)) {
      return { analysis, loaded: await load.finish(analysis.profile) };
    }
    await load.drop();
    return analysis && { analysis, loaded: null };
  } catch (error) {
    await load.drop();
    throw error;
  }
}

/** What the sample says, where it leaves nothing open. */
async function expect(request: ReadAndLoadRequest, sampled: number): Promise<Expected | null> {
  const { path, indicators, answers = {}, learned } = request;
  const sample = await sampleBytes(path, sampled);
  if (sample === null) return null;
  const { onProgress: _, ...quietly } = request;
  const { map, profile, saved } = await analyseLearned(sample, quietly, learned);
  if (map === null) return null;
  const given = validAnswers(answers, indicatorIndex(indicators));
  const hints = hintsOf({ ...given, ...layoutAnswers(saved.answers) });
  const plan = await planTable(path, hints, profile.encoding);
  const layout = { ...plan.shape, dialect: plan.dialect, encoding: plan.encoding };
  const usable = isBytewise({ ...layout }) && splitsAlike(profile, layout);
  return usable ? { profile: { ...profile, ...layout }, map, hints, plan } : null;
}

/** The profile of the whole file, or null where its bytes are not as expected. Neither half outlives the other. */
async function gatherAndLoad(
  request: ReadAndLoadRequest,
  { profile, hints, plan }: Expected,
  load: MeasurementLoad,
): Promise<TableProfile | null> {
  const { path, gather = gatherTable } = request;
  const stop = new AbortController();
  const gathering = gather({ path, hints, plan }, stop.signal);
  let isVain = false;
  gathering.then(
    (found) => (isVain = found === null),
    () => (isVain = true),
  );
  try {
    await loadRows(request, profile, load, () => isVain);
    return await gathering;
  } finally {
    stop.abort();
    await gathering.catch(() => undefined);
  }
}

/** Loads the rows of a file, or leaves it as soon as that is in vain. */
async function loadRows(
  { path, signal, onProgress }: ReadAndLoadRequest,
  profile: TableProfile,
  load: MeasurementLoad,
  isVain: () => boolean,
): Promise<void> {
  const { size } = await stat(path);
  const rows = new RowsSoFar(load.rows, profile);
  let bytes = 0;
  for await (const piece of readLines(path, profile, rows)) {
    signal?.throwIfAborted();
    if (isVain()) return;
    await load.rejects.drained();
    bytes += piece;
    const percent = Math.round((bytes / size) * 100);
    onProgress?.({ phase: 'reading', rows: load.rows.book.records, percent });
  }
  rows.finish();
}

/** Whether the load would have been the same had the whole file been known. */
function stands({ indicators }: ReadAndLoadRequest, expected: Expected, found: Analysis): boolean {
  const { map, profile } = found;
  return map !== null && loadsAlike(expected, { map, profile }, indicatorIndex(indicators));
}
