import { mkdir, rm } from 'node:fs/promises';
import type { Analysis } from '@gevinst/ingest';
import { analyseAndLoad, type GatherTable, type ReadAndLoad } from '@gevinst/ingest/worker';
import { corrections, loadedMeasurements, loadedPortfolio } from './load-file';
import type { ReadJob, ReadResult, Report } from './job';
import { storable } from './storable';
import { readProfile, workFiles, writeJson } from './work-files';

/** Reads the file; when no question is open, types its rows too. Whatever its bytes are, the result can be kept. */
export async function readFile(
  job: ReadJob,
  report: Report,
  gather?: GatherTable,
): Promise<ReadResult> {
  return storable(await readAndType(job, report, gather));
}

async function readAndType(
  job: ReadJob,
  report: Report,
  gather?: GatherTable,
): Promise<ReadResult> {
  await mkdir(job.workDir, { recursive: true });
  await rm(workFiles.rejects(job.workDir), { force: true });
  const { analysis, loaded } = await read(job, report, gather);
  if (analysis.refusal !== null) {
    await rm(job.workDir, { recursive: true, force: true });
    return { ...found(analysis), state: 'refused', refusal: analysis.refusal };
  }
  await writeJson(workFiles.profile(job.workDir), analysis.profile);
  if (analysis.open) return found(analysis);
  const typed = loaded
    ? loadedMeasurements(job, analysis, loaded)
    : await loadedPortfolio(job, analysis);
  return { ...found(analysis), state: 'ready', ...typed };
}

async function read(job: ReadJob, report: Report, gather?: GatherTable): Promise<ReadAndLoad> {
  const previous = await readProfile(job.workDir);
  const { answers } = job.decisions;
  return analyseAndLoad({
    path: job.path,
    fileName: job.fileName,
    ...(job.kind === 'portfolio' ? { kind: 'portfolio' as const } : {}),
    ...(job.kind === 'measurements' ? { kind: 'measurements' as const } : {}),
    indicators: [...job.indicators],
    learned: job.learned.map(({ saved }) => saved),
    answers: { ...answers },
    ...(previous ? { previous } : {}),
    corrections: corrections(job),
    parquetPath: job.parquetPath,
    rejectsPath: workFiles.rejects(job.workDir),
    gather,
    onProgress: report,
  });
}

function found(analysis: Analysis): ReadResult {
  const { kind, counts, reading, questions, messages, fingerprint, saved } = analysis;
  return {
    kind,
    state: 'needs_decision',
    counts: {
      ...counts,
      loaded: 0,
      rejected: messages.filter((one) => one.severity === 'rejected').length,
      missing: 0,
      quarantined: 0,
      new: 0,
      changed: 0,
      unchanged: 0,
    },
    reading: {
      ...reading,
      columns: [...reading.columns],
      titleLines: [...reading.titleLines],
      totals: [...reading.totals],
      lines: [...reading.lines],
      corrections: [...reading.corrections],
    },
    questions: questions.map(({ examples, options, ...question }) => ({
      ...question,
      examples: [...examples],
      options: [...options],
    })),
    warnings: [...messages],
    warningsTotal: messages.length,
    refusal: null,
    typed: null,
    learned: { fingerprint, saved },
  };
}
