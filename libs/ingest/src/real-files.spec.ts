import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import {
  parseNumber,
  questionsOf,
  readTable,
  streamRecords,
  tableCsv,
  tokenizeText,
} from './index';
import type { TableProfile } from './profile';

const fixtures = path.join(__dirname, '../../../test/fixtures');
const real = (name: string): string => path.join(fixtures, 'real', name);

const exactSum = async (file: string, profile: TableProfile, name: string, kind = 'data') => {
  const column = profile.columns.find((c) => c.name === name)!;
  let sum = 0n;
  let values = 0;
  for await (const r of streamRecords(file, profile)) {
    if (r.kind !== kind || r.damage) continue;
    const parsed = parseNumber(r.cells[column.index]!, column.number!.style);
    if (!parsed.ok) throw new Error(`${r.line}: ${parsed.code}`);
    if (parsed.text === null) continue;
    const [whole, fraction = ''] = parsed.text.split('.');
    sum += BigInt(whole + fraction.padEnd(6, '0'));
    values++;
  }
  return { sum: Number(sum) / 1e6, values };
};

describe('real files', () => {
  it('reads the population of København with 49 checked totals', async () => {
    const file = real('dst_FOLK1A_koebenhavn.csv');
    const profile = await readTable(file);
    expect(profile.dialect.delimiter).toBe(';');
    expect(profile.names).toEqual(['OMRÅDE', 'TID', 'CIVILSTAND', 'INDHOLD']);
    expect(profile.counts).toMatchObject({
      lines: 246,
      dataRows: 196,
      totalRows: 49,
      damagedRows: 0,
    });
    expect(profile.totalColumns).toEqual([2]);
    expect(profile.totals).toHaveLength(49);
    expect(profile.totals.every((t) => t.ok && t.parts === 4)).toBe(true);
    expect(profile.columns.map((c) => c.kind)).toEqual(['text', 'period', 'text', 'number']);
    const data = await exactSum(file, profile, 'INDHOLD');
    const totals = await exactSum(file, profile, 'INDHOLD', 'total');
    expect(data).toEqual({ sum: 27948788, values: 196 });
    expect(data.sum + totals.sum).toBe(55897576);
    expect(questionsOf(profile)).toEqual([]);
    expect(profile.encoding.sampleWords).toContain('København');
  });

  it('reads the Canadian portfolio: six budgets are missing, not zero', async () => {
    const file = real('canada_it_projects_2016.csv');
    const profile = await readTable(file);
    expect(profile.counts).toMatchObject({ dataRows: 398, totalRows: 0, damagedRows: 0 });
    expect(await exactSum(file, profile, 'totalBudget')).toEqual({ sum: 11918961480, values: 392 });
    const kind = Object.fromEntries(profile.columns.map((c) => [c.name, c.kind]));
    expect(kind).toMatchObject({
      estimatedCompletionDate: 'period',
      asOfDate: 'period',
      description: 'text',
    });
    expect(profile.columns.find((c) => c.name === 'totalBudget')?.number?.style.currency).toBe(
      'USD',
    );
    expect(questionsOf(profile)).toEqual([]);
  });

  it('keeps the total row of the Copenhagen pool apart and checks it', async () => {
    const file = real('copenhagen-investment-pool-2020-03.csv');
    const profile = await readTable(file);
    expect(profile.counts).toMatchObject({ dataRows: 6, totalRows: 1 });
    expect(profile.totals.map((t) => [t.stated, t.computed])).toEqual(
      ['19.6', '38.9', '10.8', '7.9'].map((n) => [n, n]),
    );
    expect(profile.columns[2]?.number?.style).toMatchObject({ scale: 1000000, currency: 'DKK' });
    expect(profile.columns[6]?.number?.style.scale).toBe(1);
    expect(questionsOf(profile)).toEqual([]);
  });

  it('reads the data centre savings', async () => {
    const profile = await readTable(real('gao-data-center-savings.csv'));
    expect(profile.columns.map((c) => c.kind)).toEqual(['period', 'text', 'number']);
    expect(await exactSum(real('gao-data-center-savings.csv'), profile, 'million_usd')).toEqual({
      sum: 5349,
      values: 7,
    });
  });
});

describe('csv-spectrum', () => {
  const dir = path.join(fixtures, 'csv-spectrum');
  it.each(readdirSync(path.join(dir, 'csvs')))('%s is cell for cell equal', async (name) => {
    let text = readFileSync(path.join(dir, 'csvs', name), 'utf8');
    if (name.includes('_crlf')) text = text.replaceAll('\n', '\r\n');
    const json = readFileSync(path.join(dir, 'json', name.replace('.csv', '.json')), 'utf8');
    type Row = Record<string, string>;
    const expected = [JSON.parse(json) as Row | Row[]].flat();
    const bytes = Buffer.from(text);
    let out = '';
    for await (const part of tableCsv(bytes, await readTable(bytes))) out += part;
    const [header = [], ...rows] = tokenizeText(out, { delimiter: ',' }).map((r) => r.cells);
    const read = rows.map((row) =>
      Object.fromEntries(row.map((cell, i) => [header[i] ?? '', cell])),
    );
    if (name.startsWith('location')) delete expected[0]!['Contact Phone Number'];
    expect(read.length).toBe(expected.length);
    expected.forEach((row, i) => expect(read[i]).toMatchObject(row));
    expect(header).toHaveLength(Object.keys(read[0]!).length);
  });
});
