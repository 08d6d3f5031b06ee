import path from 'node:path';
import { loadPortfolio, unusedMessages, type Analysis, type CorrectionList } from '@gevinst/ingest';
import type { LoadResult } from '@gevinst/ingest/worker';
import type { ReadJob, ReadResult } from './job';
import { workFiles, writeJson } from './work-files';

type Loaded = Pick<ReadResult, 'counts' | 'warnings' | 'warningsTotal' | 'typed' | 'learned'>;
type Outcome = Omit<LoadResult, 'dimensions'>;

/** What came of the measurements of a file that have been loaded. */
export function loadedMeasurements(job: ReadJob, analysis: Analysis, result: LoadResult): Loaded {
  const saved = { ...analysis.saved, dimensions: result.dimensions };
  return {
    ...summary(analysis, result),
    typed: { parquet: path.basename(job.parquetPath), rows: result.values },
    learned: { fingerprint: analysis.fingerprint, saved },
  };
}

/** Types the rows of a file of projects whose map is complete. */
export async function loadedPortfolio(job: ReadJob, analysis: Analysis): Promise<Loaded> {
  const map = analysis.portfolioMap;
  if (map === null) throw new Error('The file has neither a map of measurements nor of projects');
  const result = await loadPortfolio({
    path: job.path,
    profile: analysis.profile,
    map,
    indicators: job.indicators,
    corrections: corrections(job),
    rejectsPath: workFiles.rejects(job.workDir),
  });
  await writeJson(workFiles.portfolio(job.workDir), result.rows);
  const { fingerprint, saved, reading } = analysis;
  const notices = [...result.notices, ...unusedMessages(reading)];
  return {
    ...summary(analysis, { ...result, notices, values: result.rows.length }),
    typed: null,
    learned: { fingerprint, saved },
  };
}

/** The analyst's corrections as the reader takes them. */
export function corrections(job: ReadJob): CorrectionList {
  const { fixes, fixAll, quarantine } = job.decisions;
  return { fixes: [...fixes], fixAll: [...fixAll], quarantine: [...quarantine] };
}

/** Every record of the file must be accounted for; one that is not is our fault, and nothing is loaded. */
function summary(
  analysis: Analysis,
  result: Outcome,
): Pick<Loaded, 'counts' | 'warnings' | 'warningsTotal'> {
  const { balanced, ...rows } = result.lines;
  const parts = Object.entries(rows).filter(([name]) => name !== 'records');
  const sum = parts.reduce((total, [, count]) => total + count, 0);
  if (!balanced || sum !== rows.records) {
    throw new Error(`Records do not add up: ${JSON.stringify(rows)}`);
  }
  const notices = analysis.messages.filter((one) => one.severity !== 'rejected');
  return {
    counts: {
      ...analysis.counts,
      loaded: result.values,
      rejected: result.rejectedTotal,
      missing: result.missing,
      quarantined: result.quarantined.length,
      new: 0,
      changed: 0,
      unchanged: 0,
      rows,
    },
    warnings: [...result.notices, ...marked(result), ...notices],
    warningsTotal: result.notices.length + result.rejectedTotal + notices.length,
  };
}

/** The rejects, those that the analyst has left as a to-do marked as such. */
function marked({ messages, quarantined }: Outcome): Loaded['warnings'] {
  const aside = new Set(quarantined);
  return messages.map((one) =>
    one.line !== null && aside.has(one.line) ? { ...one, quarantined: true } : one,
  );
}
