import { stat } from 'node:fs/promises';
import { ByteScan } from '../decode/byte-scan';
import { encodingOf } from '../decode/detect-encoding';
import type { Gatherer } from '../gather';
import { indicatorIndex } from '../map/indicator-index';
import { PlainGather } from '../plain/plain-gather';
import { isBytewise, readLines } from '../plain/two-speeds';
import type { ReadHints, TableProfile } from '../profile';
import { finishTable, gathererOf, planTable, type TablePlan } from '../read';
import type { Analysis } from './reading/analyse-file';
import { analyseLearned } from './reading/analyse-learned';
import { loadsAlike, splitsAlike, type LoadBasis } from './loading/basis-of-load';
import { GatherAndLoad } from './loading/gather-and-load';
import { MeasurementLoad } from './loading/measurement-load';
import { hintsOf, layoutAnswers } from './reading/layout-answers';
import { validAnswers } from './reading/remember';
import type { ReadAndLoad, ReadAndLoadRequest } from './read-and-load';
import { sampleBytes } from './reading/sample-bytes';

/** What a pass starts from. */
interface Expected extends LoadBasis {
  readonly hints: ReadHints;
  readonly plan: TablePlan;
}

/**
 * Gathers a file and loads it in the same pass, by what a sample of it says. Null where the sample
 * cannot say it; the load is null where the whole file says otherwise.
 */
export async function readOnce(
  request: ReadAndLoadRequest,
  sampled: number,
): Promise<ReadAndLoad | null> {
  const expected = await expect(request, sampled);
  if (expected === null) return null;
  const { profile, map } = expected;
  const load = new MeasurementLoad({ ...request, profile, map });
  try {
    const found = await pass(request, expected, load);
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

/** Takes in every line; the profile of the whole file, or null where its bytes are not as expected. */
async function pass(
  { path, signal, onProgress }: ReadAndLoadRequest,
  { profile, plan, hints }: Expected,
  load: MeasurementLoad,
): Promise<TableProfile | null> {
  const { size } = await stat(path);
  const scan = new ByteScan();
  const gatherer = gathererOf(plan);
  const both = takerOf(gatherer, plan, profile, load);
  for await (const _ of readLines(path, profile, both, (bytes) => scan.add(bytes))) {
    signal?.throwIfAborted();
    await load.rejects.drained();
    if (profile.encoding.encoding === 'utf-8' && scan.invalid > 0) return null;
    const percent = Math.round((scan.bytes / size) * 100);
    onProgress?.({ phase: 'reading', rows: gatherer.counts.records, percent });
  }
  both.finish();
  const encoding = await encodingOf(path, scan, hints.encoding);
  const asExpected = encoding.encoding === profile.encoding.encoding && encoding.invalid === 0;
  return asExpected ? finishTable(path, hints, { ...plan, encoding }, gatherer) : null;
}

function takerOf(
  gatherer: Gatherer,
  { shape, encoding }: TablePlan,
  profile: TableProfile,
  load: MeasurementLoad,
): GatherAndLoad {
  const plain = new PlainGather(gatherer, shape, encoding.encoding);
  return new GatherAndLoad(plain, gatherer, load.rows, profile);
}

/** Whether the load would have been the same had the whole file been known. */
function stands({ indicators }: ReadAndLoadRequest, expected: Expected, found: Analysis): boolean {
  const { map, profile } = found;
  return map !== null && loadsAlike(expected, { map, profile }, indicatorIndex(indicators));
}
