import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { millionthsOf, textOfMillionths } from './scaled-value';
import { openTypingDatabase, TypedWriter } from './typed-writer';

const month = (period: string): string => period.slice(0, 7);

async function rowsOf(file: string): Promise<unknown[][]> {
  const db = await openTypingDatabase();
  const c = await db.connect();
  const read = await c.runAndReadAll(
    `SELECT indicator_id, period, month, dimension, value::VARCHAR, line, column_name
     FROM read_parquet('${file}') ORDER BY line`,
  );
  return read.getRows();
}

async function written(
  rows: [string, string, string, number][],
): Promise<{ rows: unknown[][]; repeated: unknown[] }> {
  const db = await openTypingDatabase();
  const writer = await TypedWriter.create(db);
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
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'typed-')), 'a.parquet');
  await writer.write(file, month);
  writer.close();
  return { rows: await rowsOf(file), repeated };
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

  it('refuses what would have to be rounded', () => {
    expect(millionthsOf('1.0000001')).toBeNull();
    expect(millionthsOf('1234567890123')).toBeNull();
    expect(textOfMillionths(millionthsOf('-12.5') ?? 0n)).toBe('-12.5');
  });
});
