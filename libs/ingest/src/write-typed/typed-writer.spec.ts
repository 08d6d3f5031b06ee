import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { typedRows } from '../testing/typed-rows';
import { millionthsOf, textOfMillionths } from './scaled-value';
import { TypedWriter } from './typed-writer';
import { typingDatabase } from './typing-database';

const month = (period: string): string => period.slice(0, 7);

const emptyPath = async (): Promise<string> =>
  path.join(await mkdtemp(path.join(tmpdir(), 'typed-')), 'a.parquet');

async function written(
  rows: [string, string, string, number][],
): Promise<{ rows: unknown[][]; repeated: unknown[] }> {
  const file = await emptyPath();
  const writer = new TypedWriter(file);
  for (const [indicatorId, period, value, line] of rows) {
    writer.add({
      indicatorId,
      period,
      dimension: '',
      millionths: millionthsOf(value) ?? 0n,
      line,
      column: 'Værdi',
    });
  }
  const repeated = await writer.settle((key) => (key.length === 10 ? month(key) : null));
  await writer.finish(month);
  await writer.close();
  return { rows: await typedRows(file), repeated };
}

/** Dimensions that are left of those given. */
async function places(rows: [string, string, string][]): Promise<unknown[]> {
  const file = await emptyPath();
  const writer = new TypedWriter(file);
  rows.forEach(([indicatorId, period, dimension], i) => {
    writer.add({ indicatorId, period, dimension, millionths: 1n, line: i + 2, column: 'Værdi' });
  });
  await writer.settle(() => null, false);
  await writer.finish(month);
  await writer.close();
  return (await typedRows(file)).map((row) => row[3]);
}

function fixed(millionths: bigint): string {
  const [whole = '', fraction = ''] = textOfMillionths(millionths).split('.');
  return `${whole}.${fraction.padEnd(6, '0')}`;
}

describe('typed rows as Parquet', () => {
  it('keeps every decimal', async () => {
    const out = await written([
      ['a', '2026-01', '123456789012.123456', 2],
      ['a', '2026-02', '-0.000001', 3],
    ]);
    expect(out.rows).toEqual([
      ['a', '2026-01', '2026-01', '', '123456789012.123456', 2, 'Værdi'],
      ['a', '2026-02', '2026-02', '', '-0.000001', 3, 'Værdi'],
    ]);
  });

  it('gives one value a day per month its month, but keeps days that share a month', async () => {
    const single = await written([['a', '2026-01-31', '1', 2]]);
    expect(single.rows[0]?.[1]).toBe('2026-01');
    const daily = await written([
      ['a', '2026-01-30', '1', 2],
      ['a', '2026-01-31', '1', 3],
    ]);
    expect(daily.rows.map((row) => row[1])).toEqual(['2026-01-30', '2026-01-31']);
  });

  it('keeps the first of equal values and none of different ones', async () => {
    const equal = await written([
      ['a', '2026-01', '1', 2],
      ['a', '2026-01', '1', 3],
    ]);
    expect(equal.rows).toHaveLength(1);
    expect(equal.repeated).toEqual([
      { line: 3, column: 'Værdi', value: '1', same: true, otherLine: 2, otherValue: '1' },
    ]);
    const unequal = await written([
      ['a', '2026-01', '1', 2],
      ['a', '2026-01', '2', 3],
      ['b', '2026-01', '2', 4],
    ]);
    expect(unequal.rows).toHaveLength(1);
    expect(unequal.repeated).toMatchObject([
      { line: 2, value: '1', same: false, otherLine: 3, otherValue: '2' },
      { line: 3, value: '2', same: false, otherLine: 2, otherValue: '1' },
    ]);
  });

  it('lets days meet the months that the file names too', async () => {
    const { rows, repeated } = await written([
      ['a', '2026-01', '1', 2],
      ['a', '2026-01-31', '1', 3],
      ['a', '2026-02-28', '3', 4],
    ]);
    expect(repeated).toMatchObject([{ line: 3, same: true, otherLine: 2 }]);
    expect(rows.map((row) => row.slice(1, 3))).toEqual([
      ['2026-01', '2026-01'],
      ['2026-02', '2026-02'],
    ]);
  });

  it('drops a dimension that tells nothing apart, and only then', async () => {
    const idle = await places([
      ['a', '2026-01', 'Nord'],
      ['a', '2026-02', 'Nord'],
      ['b', '2026-01', 'Syd'],
    ]);
    expect(idle).toEqual(['', '', '']);
    const telling = await places([
      ['a', '2026-01', 'Nord'],
      ['a', '2026-01', 'Syd'],
    ]);
    expect(telling).toEqual(['Nord', 'Syd']);
  });

  it('writes blocks of plain numbers, and columns of one number as such', async () => {
    const file = await emptyPath();
    const writer = new TypedWriter(file);
    const [period, column] = [writer.periods.numberOf('2026-01'), writer.columns.numberOf('V')];
    let sum = 0n;
    for (let i = 0; i < 300_000; i++) {
      const value = (i % 2 === 0 ? 1 : -1) * (i * 30_000_000_001);
      const indicator = writer.indicators.numberOf(`i${i % 1000}`);
      const dimension = writer.dimensions.numberOf(`d${Math.floor(i / 1000)}`);
      writer.addNumbers(indicator, period, dimension, Float64Array.of(value), 0, i + 2, column);
      sum += BigInt(value);
    }
    expect(await writer.settle(() => null)).toEqual([]);
    expect(await writer.finish(month)).toBe(300_000);
    await writer.close();
    const connection = await (await typingDatabase(path.dirname(file))).connect();
    const read = await connection.runAndReadAll(
      `SELECT count(*)::INTEGER, sum(value)::VARCHAR, min(line), max(line), max(period_no), max(column_no),
         any_value(typeof(value)), any_value(typeof(line)) FROM read_parquet('${file}')`,
    );
    const expected = [300_000, fixed(sum), 2, 300_001, 0, 0, 'DECIMAL(18,6)', 'INTEGER'];
    expect(read.getRows()).toEqual([expected]);
    const pages = await connection.runAndReadAll(
      `SELECT DISTINCT path_in_schema FROM parquet_metadata('${file}')
       WHERE encodings LIKE '%DICTIONARY%' ORDER BY ALL`,
    );
    connection.closeSync();
    expect(pages.getRows()).toEqual([['column_no'], ['period_no']]);
  });

  it('refuses what would have to be rounded', () => {
    expect(millionthsOf('1.0000001')).toBeNull();
    expect(millionthsOf('1234567890123')).toBeNull();
    expect(textOfMillionths(millionthsOf('-12.5') ?? 0n)).toBe('-12.5');
  });
});
