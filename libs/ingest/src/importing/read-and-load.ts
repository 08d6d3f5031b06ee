import type { GatherTable } from './gather-table';
import type { AnalyseHints, Analysis } from './reading/analyse-file';
import type { LoadMeasurementsRequest, LoadResult } from './loading/measurement-load';
import type { SavedReading } from './reading/saved-reading';

/** A file to be understood and, when nothing is open and it holds measurements, loaded. */
export interface ReadAndLoadRequest
  extends
    Omit<AnalyseHints, 'saved' | 'onProgress'>,
    Pick<LoadMeasurementsRequest, 'path' | 'parquetPath' | 'rejectsPath' | 'corrections'> {
  /** What was remembered of the source, newest first. */
  readonly learned: readonly SavedReading[];
  /** Gathers a large file in another thread; without it this one does both. */
  readonly gather?: GatherTable | undefined;
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
