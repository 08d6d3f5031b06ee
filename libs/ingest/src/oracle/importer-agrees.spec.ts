import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { analyseFile, type Analysis } from '../importing/reading/analyse-file';
import { loadMeasurements } from '../importing/loading/load-measurements';
import { rejectsOf } from '../importing/loading/write-rejected';
import { streamRecords } from '../records';
import { tempPaths } from '../testing/temp-folder';
import { typedRows } from '../testing/typed-rows';
import { millionthsOf } from '../write-typed/scaled-value';
import { generatedFile, type GeneratedFile } from './generated-file';
import { mutatedFile } from './mutated-file';
import { naiveLoad, type NaiveContent } from './naive-load';
import { naiveText } from './naive-records';
import { naiveTable } from './naive-table';

const temp = tempPaths();
const file = temp('file.csv');
const paths = { parquetPath: temp('rows'), rejectsPath: temp('rejects') };

/** Answers what the importer asks from what the generator knows. */
function answerOf(id: string, { encoding, content }: GeneratedFile): string | undefined {
  const known: Record<string, string> = {
    encoding,
    kind: 'measurements',
    'number:*': `decimal:${content.number.decimal}`,
    'number:Værdi': `decimal:${content.number.decimal}`,
    'date:Måned': content.order,
  };
  return known[id];
}

async function understand(generated: GeneratedFile): Promise<Analysis> {
  const { indicators } = generated;
  const first = await analyseFile({ path: file, indicators });
  if (!first.open) return first;
  const answers = Object.fromEntries(
    first.questions.map(({ id }) => {
      const answer = answerOf(id, generated);
      if (answer === undefined) throw new Error(`asked for ${id}`);
      return [id, answer];
    }),
  );
  return analyseFile({ path: file, indicators, answers });
}

/** What the importer makes of the file, in the oracle's words. */
async function imported({ profile, map }: Analysis, { indicators }: GeneratedFile) {
  if (map === null) throw new Error('a question is open');
  const request = { path: file, profile, map, indicators, ...paths };
  const { lines, missing } = await loadMeasurements(request);
  const rows = await typedRows(paths.parquetPath);
  const column = (name: unknown): number => profile.names.indexOf(String(name));
  const values = rows.map(([indicator, period, , dimension, value, line, name]) => ({
    line: Number(line),
    column: column(name),
    indicator,
    period,
    dimension,
    millionths: millionthsOf(String(value)),
  }));
  values.sort((a, b) => a.line - b.line || a.column - b.column);
  const rejects = new Set<string>();
  const damage: string[] = [];
  for await (const reject of rejectsOf(paths.rejectsPath)) {
    const whole = DAMAGE.has(reject.code);
    rejects.add(`${reject.line}:${whole ? -1 : column(reject.column)}`);
    if (whole) damage.push(`${reject.line} ${reject.code}`);
  }
  return { values, rejects: [...rejects].sort(), missing, damage, lines };
}
const DAMAGE = new Set([
  'stray_quote',
  'open_quote',
  'quote_swallow',
  'field_count',
  'control_char',
  'nul',
  'bom_inside',
  'bad_bytes',
]);

async function agrees(generated: GeneratedFile): Promise<void> {
  writeFileSync(file, generated.bytes);
  const rows = naiveTable(naiveText(generated.bytes, generated.encoding), generated.layout);
  const expected = naiveLoad(rows, generated.content);
  const analysis = await understand(generated);
  const records = [];
  for await (const { kind, line, cells, damage } of streamRecords(file, analysis.profile)) {
    const fault = kind === 'data' ? (damage?.code ?? null) : null;
    records.push({ kind, line, fault, cells: fault === null ? cells : [] });
  }
  expect(records).toEqual(
    rows.map(({ kind, line, fault, cells }) => {
      const shown = kind === 'data' ? fault : null;
      return { kind, line, fault: shown, cells: shown === null ? cells : [] };
    }),
  );
  const found = await imported(analysis, generated);
  expect(found.values).toEqual(expected.values);
  expect(found.rejects).toEqual([...expected.rejects].sort());
  expect(found.missing).toBe(expected.missing);
  expect(found.damage).toEqual(
    rows.flatMap(({ kind, line, fault }) => (kind === 'data' && fault ? `${line} ${fault}` : [])),
  );
  expect(found.lines.balanced).toBe(true);
  expect(found.lines.records).toBe(rows.length);
}

describe('the naive reader', () => {
  it('shares nothing with the importer', () => {
    const sources = readdirSync(__dirname).filter((name) => name.startsWith('naive-'));
    const imports = sources.flatMap((name) => {
      const text = readFileSync(path.join(__dirname, name), 'utf8');
      return [...text.matchAll(/from '([^']+)'/g)].map((match) => match[1]);
    });
    expect(sources.length).toBeGreaterThan(3);
    expect(imports.filter((from) => !from?.startsWith('./naive-'))).toEqual([]);
  });
});

describe('the importer agrees with a second, naive reader, cell for cell', () => {
  // ORACLE_RUNS=1000 looks longer.
  const numRuns = Number(process.env.ORACLE_RUNS ?? 40);

  it('on files in every way of writing that it promises to read', async () => {
    await fc.assert(fc.asyncProperty(generatedFile, agrees), { numRuns });
  }, 300_000);

  it('on files that were damaged', async () => {
    await fc.assert(fc.asyncProperty(mutatedFile, agrees), { numRuns: numRuns * 2 });
  }, 300_000);

  it.each<[string, (file: GeneratedFile) => GeneratedFile]>([
    ['the decimal sign', (one) => ({ ...one, content: otherDecimal(one.content) })],
    ['the order of dates', (one) => ({ ...one, content: otherOrder(one.content) })],
    ['the units', (one) => ({ ...one, content: { ...one.content, units: new Map() } })],
    ['the delimiter', (one) => ({ ...one, layout: { ...one.layout, delimiter: '~' } })],
    ['the line of the header', (one) => ({ ...one, layout: { ...one.layout, headerLine: 4 } })],
  ])('and the comparison notices a mistake in %s', async (_, mistaken) => {
    const known = fc.sample(generatedFile, { numRuns: 12, seed: 7 });
    let noticed = 0;
    for (const one of known)
      noticed += await agrees(mistaken(one)).then(
        () => 0,
        () => 1,
      );
    expect(noticed).toBeGreaterThan(0);
  });
});

function otherDecimal(content: NaiveContent): NaiveContent {
  const { number } = content;
  return { ...content, number: { ...number, decimal: number.decimal === ',' ? '.' : ',' } };
}

function otherOrder(content: NaiveContent): NaiveContent {
  return { ...content, order: content.order === 'dmy' ? 'mdy' : 'dmy' };
}
