import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { encodeText } from '../decode/chunks';
import { generatedFile } from '../oracle/generated-file';
import { indicatorsOf } from '../oracle/generated-table';
import type { KnownIndicator } from '../map/indicator-index';
import { mutatedFile } from '../oracle/mutated-file';
import { tempPaths } from '../testing/temp-folder';
import { typedRows } from '../testing/typed-rows';
import type { CorrectionList } from '../validate/corrections';
import { analyseAndLoad } from './analyse-and-load';
import { analyseLearned } from './reading/analyse-learned';
import { loadMeasurements } from './loading/load-measurements';
import type { ReadAndLoadRequest } from './read-and-load';
import type { SavedReading } from './reading/saved-reading';
import { readSideBySide } from './side-by-side';

const temp = tempPaths();
const [file, parquetPath, rejectsPath] = [temp('file.csv'), temp('rows.parquet'), temp('rejects')];

const INDICATORS = indicatorsOf({ unit: '' }, 5, 'pct.');
interface Given {
  readonly indicators?: readonly KnownIndicator[];
  readonly answers?: Record<string, string>;
  readonly corrections?: CorrectionList;
  readonly learned?: readonly SavedReading[];
}

const request = (given: Given): ReadAndLoadRequest => ({
  path: file,
  indicators: INDICATORS,
  parquetPath,
  rejectsPath,
  ...given,
  learned: given.learned ?? [],
});

/** What a reading left on the disk. */
async function leftBehind(loaded: unknown) {
  if (!loaded) return null;
  return { rows: await typedRows(parquetPath), rejects: readFileSync(rejectsPath, 'utf8') };
}

/** Everything that reading twice finds out: the analysis of the whole file, then its load. */
async function twice(given: Given) {
  const analysis = await analyseLearned(file, request(given), given.learned ?? []);
  const { map, profile } = analysis;
  const loaded = map && (await loadMeasurements({ ...request(given), map, profile }));
  return { analysis, loaded, left: await leftBehind(loaded) };
}

type Outcome = 'stood' | 'loaded again' | 'not tried';

/** Holds reading at once against reading twice, down to the bytes of the rejects. */
async function agree(bytes: Uint8Array, sample: number, given: Given = {}): Promise<Outcome> {
  writeFileSync(file, bytes);
  const expected = await twice(given);
  for (const path of [parquetPath, rejectsPath]) rmSync(path, { force: true });
  const once = await readSideBySide(request(given), sample);
  if (once) expect(once.analysis).toEqual(expected.analysis);
  if (once?.loaded) {
    expect({ ...once, left: await leftBehind(once.loaded) }).toEqual(expected);
    return 'stood';
  }
  for (const path of [parquetPath, rejectsPath]) expect(existsSync(path)).toBe(false);
  const found = await analyseAndLoad(request(given), sample);
  expect({ ...found, left: await leftBehind(found.loaded) }).toEqual(expected);
  return once ? 'loaded again' : 'not tried';
}

const HEADER = 'Indikator;Måned;Område;Værdi';
const NAMES = INDICATORS.map(({ name }) => name);

/** The n-th plain row; no two are of the same key. */
function plainRow(n: number): string {
  const month = `31-${String(1 + 2 * (Math.floor(n / 6) % 4)).padStart(2, '0')}-${2000 + Math.floor(n / 24)}`;
  const value = `${n % 7 === 0 ? '1.' : ''}${100 + n},${10 + (n % 90)}`;
  return [NAMES[n % 6], month, n % 2 === 0 ? 'Nord' : 'Syd', value].join(';');
}

/** What may turn up late: each of them shakes something that a load rests on. */
const SURPRISES = {
  anotherDecimalSign: 'Åbne sager;31-01-1990;Nord;1,234.56',
  severalOfThem: 'Åbne sager;31-01-1990;Nord;1.5\n'.repeat(300).trimEnd(),
  monthFirst: 'Åbne sager;01/31/1990;Nord;1',
  missing: 'Åbne sager;31-01-1990;Nord;..',
  anotherUnit: 'Åbne sager;31-01-1990;Nord;5 kr.',
  percent: 'Åbne sager;31-01-1990;Nord;5 %',
  minusBehind: 'Åbne sager;31-01-1990;Nord;5-',
  unknownName: 'Noget ukendt;31-01-1990;Nord;5',
  sameByCode: 'K-37;31-01-1990;Nord;5',
  repeated: plainRow(3),
  conflicting: plainRow(3).replace(/\d$/, '7'),
  total: 'I alt;;;12345,00',
  totalElsewhere: 'Åbne sager;31-01-1990;I alt;5,00',
  shortTotal: 'I alt;5',
  note: 'Kilde: kommunens eget økonomisystem',
  manyNotes: Array.from({ length: 3 }, () => 'Note: opgjort efter den gamle metode').join('\n'),
  noteWithCells: 'Kilde: kommunens eget økonomisystem;;;',
  blank: '\n;;;\n',
  manyBlanks: ';;;\n'.repeat(1100),
  tooFew: 'Åbne sager;31-01-1990',
  tooMany: 'Åbne sager;31-01-1990;Nord;5;6',
  openQuote: '"Åbne sager;31-01-1990;Nord;5',
  quoted: '"Åbne sager";31-01-1990;"No;rd";5',
  quotedLines: 'Åbne sager;31-01-1990;"No\nrd";5',
  strayQuote: 'Åbne sager;31-01-1990;No"rd;5',
  nul: 'Åbne sager;31-01-1990;No\u0000rd;5',
  cprInCell: 'Åbne sager;31-01-1990;010190-1234;5',
  cprInDamage: 'x;010190-1234',
  anotherPlace: 'Åbne sager;31-01-1990;Øst;5',
  text: 'Åbne sager;ikke en måned;Nord;ti',
  undefinedByte: 'Åbne sager;31-01-1990;\u0081;5',
} as const;

const surprise = fc.record({
  what: fc.constantFrom(...(Object.keys(SURPRISES) as (keyof typeof SURPRISES)[])),
  at: fc.double({ min: 0.3, max: 1, noNaN: true }),
});

const longFile = fc.record({
  rows: fc.integer({ min: 80, max: 200 }),
  surprises: fc.array(surprise, { maxLength: 3 }),
  ends: fc.array(fc.constantFrom(...(Object.keys(SURPRISES) as (keyof typeof SURPRISES)[])), {
    maxLength: 2,
  }),
  titles: fc.nat(1),
  newline: fc.constantFrom('\n', '\r\n'),
  encoding: fc.constantFrom('utf-8' as const, 'windows-1252' as const),
  places: fc.constantFrom('two', 'one', 'late'),
});
type LongFile = typeof longFile extends fc.Arbitrary<infer T> ? T : never;

function bytesOf({ rows, surprises, ends, titles, newline, encoding, places }: LongFile) {
  const lines = Array.from({ length: rows }, (_, n) => {
    const row = plainRow(n);
    const single = places === 'one' || (places === 'late' && n < rows - 3);
    return single ? row.replace(/;(?:Nord|Syd);/, ';Nord;') : row;
  });
  for (const { what, at } of surprises) lines.splice(Math.floor(at * rows), 0, SURPRISES[what]);
  lines.push(...ends.map((what) => SURPRISES[what]));
  const head = titles > 0 ? ['Udtræk fra økonomisystemet'] : [];
  const text = `${[...head, HEADER, ...lines].join('\n')}\n`;
  return encodeText(text.replaceAll('\n', newline), encoding);
}

const line = fc.integer({ min: 3, max: 60 });
const corrections: fc.Arbitrary<CorrectionList> = fc.record({
  fixes: fc.array(
    fc.record({
      line,
      column: fc.constantFrom('Værdi', 'Indikator', 'Måned', '*'),
      value: fc.constantFrom('7,5', 'Åbne sager', 'Åbne sager;31-01-1980;Nord;7', 'x'),
    }),
    { maxLength: 2 },
  ),
  fixAll: fc.array(
    fc.constantFrom(
      { column: 'Indikator', text: 'Noget ukendt', value: 'Åbne sager' },
      { column: 'Værdi', text: 'ti', value: '10' },
    ),
    { maxLength: 1 },
  ),
  quarantine: fc.array(line, { maxLength: 2 }),
});

describe('gathering and loading side by side', () => {
  // ORACLE_RUNS=1000 looks longer.
  const numRuns = Number(process.env.ORACLE_RUNS ?? 60);
  const outcomes: Record<Outcome, number> = { stood: 0, 'loaded again': 0, 'not tried': 0 };
  const sample = fc.constantFrom(400, 700, 1200);

  it('finds what reading twice finds, whatever turns up late', async () => {
    await fc.assert(
      fc.asyncProperty(longFile, sample, fc.option(corrections), async (one, bytes, list) => {
        const given = list ? { corrections: list } : {};
        outcomes[await agree(bytesOf(one), bytes, given)]++;
      }),
      { numRuns: numRuns * 3 },
    );
    expect(outcomes.stood).toBeGreaterThan(numRuns / 4);
    expect(outcomes['loaded again']).toBeGreaterThan(numRuns / 8);
  }, 300_000);

  it('finds what reading twice finds on files in every way of writing, whole and damaged', async () => {
    const any = fc.oneof(generatedFile, mutatedFile);
    await fc.assert(
      fc.asyncProperty(any, sample, async ({ bytes, content, encoding, indicators }, wanted) => {
        const answers = {
          encoding,
          kind: 'measurements',
          'number:*': `decimal:${content.number.decimal}`,
          'number:Værdi': `decimal:${content.number.decimal}`,
          'date:Måned': content.order,
        };
        await agree(bytes, wanted, { answers, indicators });
      }),
      { numRuns: numRuns * 2 },
    );
  }, 300_000);

  it.each(Object.keys(SURPRISES) as (keyof typeof SURPRISES)[])(
    'survives at the end and within: %s',
    async (what) => {
      const plain = { rows: 150, titles: 0, newline: '\n', encoding: 'utf-8', places: 'two' };
      const one = { ...plain, surprises: [], ends: [what] } as LongFile;
      await agree(bytesOf(one), 1200);
      await agree(bytesOf({ ...one, ends: [], surprises: [{ what, at: 0.7 }] }), 1200);
    },
  );

  it('remembers what was learned of the source', async () => {
    const plain = { rows: 150, titles: 0, newline: '\n', encoding: 'utf-8', places: 'two' };
    const one = { ...plain, surprises: [], ends: [] } as unknown as LongFile;
    writeFileSync(file, bytesOf(one));
    const { analysis } = await twice({});
    const other = { ...analysis.saved, fingerprint: 'noget|andet' };
    const learned = [other, { ...analysis.saved, dimensions: ['Område'] }];
    expect(await agree(bytesOf(one), 1200, { learned })).toBe('stood');
  });

  it('leaves nothing behind when it is stopped', async () => {
    const plain = { rows: 150, titles: 0, newline: '\n', encoding: 'utf-8', places: 'two' };
    writeFileSync(file, bytesOf({ ...plain, surprises: [], ends: [] } as unknown as LongFile));
    const paths = { parquetPath: temp('stopped.parquet'), rejectsPath: temp('stopped') };
    const signal = AbortSignal.abort(new Error('stop'));
    const stopped = analyseAndLoad({ ...request({}), ...paths, signal }, 1200);
    await expect(stopped).rejects.toThrow('stop');
    for (const path of Object.values(paths)) expect(existsSync(path)).toBe(false);
  });
});
