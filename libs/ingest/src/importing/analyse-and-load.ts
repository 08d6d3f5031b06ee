import type { AnalyseHints, Analysis } from './analyse-file';
import { analyseLearned } from './analyse-learned';
import { loadMeasurements } from './load-measurements';
import type { LoadMeasurementsRequest, LoadResult } from './measurement-load';
import { readOnce } from './one-pass';
import type { SavedReading } from './saved-reading';

/** A file to be understood and, when nothing is open and it holds measurements, loaded. */
export interface ReadAndLoadRequest
  extends
    Omit<AnalyseHints, 'saved' | 'onProgress'>,
    Pick<LoadMeasurementsRequest, 'path' | 'parquetPath' | 'rejectsPath' | 'corrections'> {
  /** What was remembered of the source, newest first. */
  readonly learned: readonly SavedReading[];
  readonly onProgress?: (progress: {
    readonly phase: 'reading' | 'checking' | 'writing';
    readonly rows: number;
    readonly percent: number;
  }) => void;
}

/** How a file is understood, and what its load did; null for a file that is open, refused or of projects. */
export interface ReadAndLoad {
  readonly analysis: Analysis;
  readonly loaded: LoadResult | null;
}

/** Bytes of a file that are to say how it is read. */
const SAMPLE = 1 << 18;

/**
 * Understands a file and loads its measurements. A large file is read once where a sample of it
 * already says how; the result is that of reading it twice.
 */
export async function analyseAndLoad(
  request: ReadAndLoadRequest,
  sample = SAMPLE,
): Promise<ReadAndLoad> {
  const once = request.previous ? null : await readOnce(request, sample);
  if (once?.loaded) return once;
  const analysis = once?.analysis ?? (await analyseLearned(request.path, request, request.learned));
  const { map, profile } = analysis;
  if (map === null) return { analysis, loaded: null };
  return { analysis, loaded: await loadMeasurements({ ...request, profile, map }) };
}
