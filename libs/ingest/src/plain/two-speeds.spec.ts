import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { encodeText } from '../decode/chunks';
import { analyseFile } from '../importing/reading/analyse-file';
import { loadMeasurements } from '../importing/loading/load-measurements';
import { readTable } from '../read';
import { typedRows } from '../testing/typed-rows';

const amount = fc.oneof(
  fc.constantFrom('', '0', '-0', '007', '12', '-12,5', '1.234,56', '1.234', '12.34,5', '1,2345678'),
  fc.constantFrom(
    '1e3',
    '5-',
    '(5)',
    'ti',
    '..',
    ' 12',
    '12 ',
    '3112991234',
    '999999999999,5',
    '١٢',
  ),
  fc.integer({ min: -5_000_000, max: 5_000_000 }).map((n) => String(n / 100).replace('.', ',')),
);
const name = fc.constantFrom(
  'Opkald',
  'OPKALD',
  'Porto',
  'Ukendt',
  'I alt',
  '',
  ' ',
  '"Opkald"',
  'Æblegrød',
);
const period = fc.constantFrom(
  '31-01-2026',
  '28-02-2026',
  '2026-03',
  '32-01-2026',
  '',
  '1. kvt. 2026',
);
const district = fc.constantFrom(
  'Nord',
  'Syd',
  'Øst',
  '',
  'Nord;',
  '"Vest\nland"',
  'a"b',
  'x\u0007',
);
const row = fc.tuple(name, period, district, amount).map((cells) => cells.join(';'));
const line = fc.oneof(
  { weight: 12, arbitrary: row },
  fc.constantFrom(
    '',
    ';;;',
    'Kilde: et system, der blev spurgt',
    '\ufeffOpkald;31-01-2026;Nord;1',
    'a;b',
  ),
  // Enough different amounts to give up listing them.
  fc.integer({ min: 0, max: 3 }).map((seed) => manyRows(seed)),
);
const file = fc
  .tuple(
    fc.array(line, { minLength: 1, maxLength: 30 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([lines, end, ended]) => {
    const text = ['Udtræk', 'Indikator;Dato;Distrikt;Antal', ...lines].join('\n');
    return (ended ? `${text}\n` : text).replaceAll('\n', end);
  });

function manyRows(seed: number): string {
  return Array.from(
    { length: 600 },
    (_, i) => `Opkald;28-02-2026;D${String(i)};${String(i * 37 + seed)},${String((i * 7) % 10)}1`,
  ).join('\n');
}

const indicators = ['Opkald', 'Porto'].map((title) => ({
  id: title,
  code: title,
  name: title,
  synonyms: [],
  unit: 'stk.',
}));

/** UTF-16 is always read as text, so it says what the bytes of the same text must say too. */
async function bothWays(text: string): Promise<[string, string]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'speeds-'));
  const files: [string, string] = [path.join(folder, 'bytes.csv'), path.join(folder, 'text.csv')];
  await writeFile(files[0], encodeText(text, 'utf-8'));
  await writeFile(files[1], encodeText(text, 'utf-16le'));
  return files;
}

describe('plain lines read as bytes', () => {
  it('say of a file what its text says', async () => {
    await fc.assert(
      fc.asyncProperty(file, async (text) => {
        const [asBytes, asText] = await bothWays(text);
        const { encoding: _bytes, ...fast } = await readTable(asBytes);
        const { encoding: _text, ...slow } = await readTable(asText, { encoding: 'utf-16le' });
        expect(fast).toEqual(slow);
      }),
      {
        numRuns: 150,
        // A row that waits for the next one must be met before it.
        examples: [
          ['Udtræk\nIndikator;Dato;Distrikt;Antal\n;31-01-2026;;\nOpkald;31-01-2026;Nord;\n'],
        ],
      },
    );
  }, 120_000);

  it('are loaded as their text would be, and rejected as it would be', async () => {
    const answers = { kind: 'measurements', 'value:Indikator:Ukendt': 'Porto' };
    const loaded = async (source: string) => {
      const request = { path: source, indicators, answers };
      const analysis = await analyseFile(request);
      if (analysis.map === null) return analysis.questions.map(({ id }) => id);
      const result = await loadMeasurements({
        path: source,
        profile: analysis.profile,
        map: analysis.map,
        indicators,
        parquetPath: `${source}.parquet`,
        rejectsPath: `${source}.rejects`,
      });
      return { result, rows: await typedRows(`${source}.parquet`) };
    };
    let read = 0;
    await fc.assert(
      fc.asyncProperty(file, async (text) => {
        const [asBytes, asText] = await bothWays(text);
        const fast = await loaded(asBytes);
        expect(fast).toEqual(await loaded(asText));
        if ('rows' in fast && fast.rows.length > 0) read += 1;
      }),
      { numRuns: 100 },
    );
    expect(read).toBeGreaterThan(20);
  }, 120_000);
});
