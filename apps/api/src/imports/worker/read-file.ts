import { mkdir, rm } from 'node:fs/promises';
import { analyseFile, type Analysis } from '@gevinst/ingest';
import { loadedFile } from './load-file';
import type { ReadJob, ReadResult, Report } from './job';
import { readProfile, workFiles, writeJson } from './work-files';

/** Reads the file; when no question is open, types its rows too. */
export async function readFile(job: ReadJob, report: Report): Promise<ReadResult> {
  await mkdir(job.workDir, { recursive: true });
  const analysis = await analysed(job, report);
  if (analysis.refusal !== null) {
    await rm(job.workDir, { recursive: true, force: true });
    return { ...found(analysis), state: 'refused', refusal: analysis.refusal };
  }
  await writeJson(workFiles.profile(job.workDir), analysis.profile);
  await rm(workFiles.rejects(job.workDir), { force: true });
  if (analysis.open) return found(analysis);
  return { ...found(analysis), state: 'ready', ...(await loadedFile(job, analysis, report)) };
}

/** A source may send several kinds of files: the answers given for this kind count. */
async function analysed(job: ReadJob, report: Report): Promise<Analysis> {
  const [newest = null] = job.learned;
  const first = await analyse(job, newest, report);
  if (first.fingerprint === newest?.fingerprint) return first;
  const same = job.learned.find(({ fingerprint }) => fingerprint === first.fingerprint);
  return same ? analyse(job, same, report) : first;
}

async function analyse(
  job: ReadJob,
  learned: ReadJob['learned'][number] | null,
  report: Report,
): Promise<Analysis> {
  const previous = await readProfile(job.workDir);
  const { answers } = job.decisions;
  return analyseFile({
    path: job.path,
    fileName: job.fileName,
    ...(job.kind === 'portfolio' ? { kind: 'portfolio' as const } : {}),
    ...(job.kind === 'measurements' ? { kind: 'measurements' as const } : {}),
    indicators: [...job.indicators],
    saved: learned?.saved ?? null,
    answers: { ...answers },
    ...(previous ? { previous } : {}),
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
