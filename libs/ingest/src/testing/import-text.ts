import { writeFile } from 'node:fs/promises';
import { analyseFile, type Analysis, type AnalyseRequest } from '../importing/reading/analyse-file';
import { loadMeasurements } from '../importing/loading/load-measurements';
import type { LoadFileRequest } from '../importing/loading/load-file';
import type { LoadResult } from '../importing/loading/measurement-load';
import { writeRejectedCsv } from '../importing/loading/write-rejected';
import type { KnownIndicator } from '../map/indicator-index';
import { typedRows } from './typed-rows';

/** What became of a file: its analysis, and the load when no question was open. */
export interface Imported {
  readonly analysis: Analysis;
  /** `indicator period value`, one for each loaded value. */
  readonly values: readonly string[];
  /** `line column code text`, one for each reject. */
  readonly rejects: readonly string[];
  readonly suggestions: readonly (string | null)[];
  readonly result: LoadResult | null;
  readonly rejectedCsv: string;
}

/** An indicator by its code; its name is the code with other words. */
export function indicator(
  code: string,
  unit = 'stk.',
  grain?: NonNullable<KnownIndicator['grain']>,
): KnownIndicator {
  const known = { id: code, code, name: `Indikatoren ${code}`, synonyms: [], unit };
  return grain ? { ...known, grain } : known;
}

/** Imports a text as a file, the way the worker does. */
export function importer(
  temp: (name: string) => string,
  indicators: readonly KnownIndicator[],
): (
  text: string | Uint8Array,
  more?: Partial<AnalyseRequest> & Pick<LoadFileRequest, 'corrections'>,
) => Promise<Imported> {
  return async (text, { corrections, ...more } = {}) => {
    const file = temp('file.csv');
    await writeFile(file, text);
    const analysis = await analyseFile({ path: file, indicators, ...more });
    const { map, profile } = analysis;
    if (!map) {
      return { analysis, values: [], rejects: [], suggestions: [], result: null, rejectedCsv: '' };
    }
    const [parquetPath, rejectsPath] = [temp('rows'), temp('rejects')];
    const fixes = corrections ? { corrections } : {};
    const paths = { path: file, parquetPath, rejectsPath };
    const result = await loadMeasurements({ ...paths, profile, map, indicators, ...fixes });
    expect(result.lines.balanced).toBe(true);
    let rejectedCsv = '';
    for await (const part of writeRejectedCsv(profile, rejectsPath)) {
      rejectedCsv += Buffer.from(part).toString('utf8');
    }
    const rows = await typedRows(parquetPath);
    return {
      analysis,
      values: rows.map(([id, period, , dimension, value]) =>
        `${String(id)} ${String(period)} ${Number(value)} ${String(dimension)}`.trim(),
      ),
      rejects: result.messages.map(({ line, column, code, text: cell }) =>
        [line, column, code, cell].join(' '),
      ),
      suggestions: result.messages.map(({ suggestion }) => suggestion),
      result,
      rejectedCsv,
    };
  };
}

/** Ids of the questions with the answers filled in beforehand. */
export function questionsOf({ analysis }: Imported): string[] {
  return analysis.questions.map(({ id, answer }) => (answer === null ? id : `${id}=${answer}`));
}
