import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { KnownIndicator } from '../../map/indicator-index';
import { tempPaths } from '../../testing/temp-folder';
import { typedRows } from '../../testing/typed-rows';
import { analyseFile, type Analysis, type AnalyseRequest } from '../reading/analyse-file';
import { loadMeasurements } from './load-measurements';
import type { LoadResult } from './measurement-load';
import type { LoadFileRequest } from './load-file';
import { writeRejectedCsv } from './write-rejected';

const known = (id: string, code: string, name: string, unit = 'stk.'): KnownIndicator => ({
  id,
  code,
  name,
  synonyms: [],
  unit,
});
const indicators = [
  known('calls', 'I-01', 'Telefonhenvendelser'),
  known('forms', 'I-02', 'Digitale ansøgninger'),
  known('money', 'I-03', 'Sparet porto', 'kr.'),
  known('millions', 'I-04', 'Energiudgift', 'mio. kr.'),
];
const koebenhavn = path.join(
  __dirname,
  '../../../../../test/fixtures/real/dst_FOLK1A_koebenhavn.csv',
);

const temp = tempPaths();
async function fileOf(text: string): Promise<string> {
  const file = temp('file.csv');
  await writeFile(file, text);
  return file;
}

interface Loaded extends LoadResult {
  analysis: Analysis;
  rows: unknown[][];
  rejected: string;
}

async function load(
  file: string,
  more: Partial<AnalyseRequest> = {},
  corrections: LoadFileRequest['corrections'] = undefined,
): Promise<Loaded> {
  const analysis = await analyseFile({ path: file, indicators, ...more });
  const { map, profile } = analysis;
  if (!map) throw new Error(`open: ${JSON.stringify(analysis.questions.map((q) => q.id))}`);
  const [parquetPath, rejectsPath] = [temp('rows'), temp('rejects')];
  const paths = { path: file, parquetPath, rejectsPath };
  const fixes = corrections ? { corrections } : {};
  const result = await loadMeasurements({ ...paths, profile, map, indicators, ...fixes });
  let rejected = '';
  for await (const part of writeRejectedCsv(profile, rejectsPath)) {
    rejected += Buffer.from(part).toString('utf8');
  }
  return { ...result, analysis, rows: await typedRows(parquetPath), rejected };
}

describe('loading a file of measurements', () => {
  it('loads København: 196 parts, 49 checked totals left out', async () => {
    const answers = {
      indicatorColumn: 'column:CIVILSTAND',
      'value:CIVILSTAND:Ugift': 'calls',
      'value:CIVILSTAND:Gift/separeret': 'calls',
      'value:CIVILSTAND:Enke/enkemand': 'calls',
      'value:CIVILSTAND:Fraskilt': 'calls',
    };
    const asked = await analyseFile({ path: koebenhavn, indicators });
    expect(asked).toMatchObject({ kind: 'measurements', open: true, map: null });
    expect(asked.counts.dataRows + asked.counts.totalRows).toBe(245);
    expect(asked.questions.map((q) => q.id)).toEqual(Object.keys(answers));
    const { values, lines, rows, dimensions, analysis } = await load(koebenhavn, { answers });
    expect(values).toBe(196);
    expect(lines).toMatchObject({ records: 246, header: 1, totals: 49, loaded: 196, rejected: 0 });
    expect(lines.balanced).toBe(true);
    expect(rows.reduce((sum, row) => sum + Number(row[4]), 0)).toBe(27948788);
    expect(rows[0]?.slice(0, 4)).toEqual(['calls', '2008-Q1', '2008-03', 'CIVILSTAND=Ugift']);
    expect(dimensions).toEqual([]);
    const again = await analyseFile({ path: koebenhavn, indicators, saved: analysis.saved });
    expect(again.open).toBe(false);
    expect(
      again.questions.every((q) => q.answer === 'calls' || q.answer === 'column:CIVILSTAND'),
    ).toBe(true);
  });

  it('names both lines of a conflict and loads neither', async () => {
    const file = await fileOf(
      'Indikator;Periode;Værdi\nI-01;2026-01;1,5\nI-01;2026-02;2\nI-01;2026-01;3\nI-02;2026-01;7\nI-02;2026-01;7\n',
    );
    const { rows, messages, lines } = await load(file);
    expect(rows.map((row) => row[5])).toEqual([3, 5]);
    expect(messages.map((m) => [m.code, m.line])).toEqual([
      ['conflicting_values', 2],
      ['conflicting_values', 4],
      ['duplicate_row', 6],
    ]);
    expect(messages[0]?.da).toContain('1,5 i linje 2 og 3 i linje 4');
    expect(lines).toMatchObject({ loaded: 2, rejected: 3, balanced: true });
  });

  it('turns t.kr. and mio. kr. into the unit of the indicator', async () => {
    const file = await fileOf(
      'Indikator;Periode;Beløb (t.kr.)\nI-03;2026-01;1,5\nI-04;2026-01;1.234,5\nI-04;2026-02;0,0001\n',
    );
    const { rows, messages } = await load(file);
    expect(rows.map((row) => row[4])).toEqual(['1500.000000', '1.234500']);
    expect(messages.map((m) => m.code)).toEqual(['number_decimals']);
  });

  it('converts no currency', async () => {
    const file = await fileOf('Indikator;Periode;Værdi\nI-03;2026-01;$5.25\nI-03;2026-02;$7.10\n');
    const { messages, values } = await load(file);
    expect(values).toBe(0);
    expect(messages.map((m) => m.code)).toEqual(['unit_differs', 'unit_differs']);
  });

  it('refuses civil registration numbers and keeps none', async () => {
    const file = await fileOf('CPR;Periode;Værdi\n010190-1234;2026-01;1\n020290-4321;2026-02;2\n');
    const analysis = await analyseFile({ path: file, indicators });
    expect(analysis.refusal).toMatchObject({ code: 'cpr', column: 'CPR' });
    expect(JSON.stringify(analysis)).not.toContain('010190');
    const broken = await fileOf('a;b;c\n1;2;3\n4;5;6\n"x;010190-1234;2\n7;8;9\n');
    expect((await analyseFile({ path: broken, indicators })).refusal?.code).toBe('cpr');
  });

  it('rejects more than six decimals', async () => {
    const file = await fileOf(
      'Indikator;Periode;Værdi\nI-01;2026-01;1,5\nI-01;2026-02;0,1234567\n',
    );
    const { messages, values } = await load(file);
    expect([values, messages[0]?.code, messages[0]?.line]).toEqual([1, 'number_decimals', 3]);
  });

  it('writes rejected rows so that they can be mended and sent again', async () => {
    const file = await fileOf(
      'Indikator;Periode;Værdi\nI-01;2026-01;1,5\nI-01;2026-02;x\nFejl;2026-03;2,5\nI-02;2026-13;1\nI-02;2026-12\n',
    );
    const { rejected, lines, analysis } = await load(file);
    expect(lines).toMatchObject({ loaded: 1, rejected: 4, balanced: true });
    expect(rejected.split('\r\n').map((line) => line.split(';').slice(0, 6).join(';'))).toEqual([
      'Indikator;Periode;Værdi;linje;kolonne;kode',
      'I-01;2026-02;x;3;Værdi;number_not',
      'Fejl;2026-03;2,5;4;Indikator;unknown_indicator',
      'I-02;2026-13;1;5;Periode;period_impossible',
      'I-02;2026-12;;6;;field_count',
      '',
    ]);
    const mended = rejected
      .replace(';x;', ';4,5;')
      .replace('Fejl', 'I-01')
      .replace('2026-13', '2026-11');
    const back = await load(await fileOf(mended), { saved: analysis.saved });
    expect(back.analysis.fingerprint).toBe(analysis.fingerprint);
    expect(back.lines).toMatchObject({ loaded: 3, balanced: true });
  });

  it('loads what is corrected and sets aside what is quarantined', async () => {
    const file = await fileOf(
      'Indikator;Periode;Værdi\nI-01;2026-01;1,5\nI-01;2026-02;x\nI-01;2026-03;y\nI-02;2026-04;x\nI-02;"2026-05;1\n',
    );
    const { rows, lines, messages, quarantined } = await load(
      file,
      {},
      {
        fixes: [{ line: 6, column: '*', value: 'I-02;2026-05;1' }],
        fixAll: [{ column: 'Værdi', text: 'x', value: '2' }],
        quarantine: [4],
      },
    );
    expect(rows.map((row) => [row[5], row[4]])).toEqual([
      [2, '1.500000'],
      [3, '2.000000'],
      [5, '2.000000'],
      [6, '1.000000'],
    ]);
    expect(lines).toMatchObject({ loaded: 4, quarantined: 1, rejected: 0, balanced: true });
    expect(quarantined).toEqual([4]);
    expect(messages.map((m) => [m.line, m.code])).toEqual([[4, 'number_not']]);
  });

  it('reads periods in columns as one series and asks once', async () => {
    const file = await fileOf('Indikator;jan 2026;feb 2026\nI-01;1.234;2.345\nI-02;5;1.000\n');
    const asked = await analyseFile({ path: file, indicators });
    expect(asked.questions.map((q) => [q.id, q.kind, q.answer])).toEqual([
      ['number:*', 'numberStyle', null],
    ]);
    const { rows } = await load(file, {
      answers: { 'number:*': 'decimal:,' },
      previous: asked.profile,
    });
    expect(rows.map((row) => row[4])).toEqual([
      '1234.000000',
      '2345.000000',
      '5.000000',
      '1000.000000',
    ]);
    const proven = await fileOf('Indikator;jan 2026;feb 2026\nI-01;1.234;2.345,5\nI-02;5;1.000\n');
    expect((await analyseFile({ path: proven, indicators })).questions).toEqual([]);
  });

  it('leaves nothing behind when it is stopped', async () => {
    const file = await fileOf('Indikator;Periode;Værdi\nI-01;2026-01;1,5\n');
    const { map, profile } = await analyseFile({ path: file, indicators });
    const signal = AbortSignal.abort(new Error('stop'));
    const paths = { path: file, parquetPath: `${file}.parquet`, rejectsPath: `${file}.rejects` };
    await expect(
      loadMeasurements({ ...paths, profile, map: map!, indicators, signal }),
    ).rejects.toThrow('stop');
    await expect(readFile(paths.parquetPath)).rejects.toThrow('ENOENT');
  });
});
