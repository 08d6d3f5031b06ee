import { tableFromArrays, tableToIPC, int64, utf8 } from '@uwdata/flechette';
import { Trend } from '@gevinst/contract';
import { arrowRows } from '../../shared/http/arrow-rows';
import { readTrend } from './read-trend';

const table = tableFromArrays(
  { month: ['2026-09', '2026-10'], planOre: [5n, -1234567n], actualOre: [120n, null] },
  { types: { month: utf8(), planOre: int64(), actualOre: int64() } },
);

function bytesOf(metadata: Record<string, string>): Uint8Array {
  table.schema.metadata = new Map(Object.entries(metadata));
  return tableToIPC(table, { format: 'stream' }) ?? new Uint8Array();
}

describe('a series as Arrow', () => {
  it('keeps every øre', () =>
    expect(arrowRows(bytesOf({})).rows).toEqual([
      { month: '2026-09', planKr: '0.05', actualKr: '1.20' },
      { month: '2026-10', planKr: '-12345.67', actualKr: null },
    ]));

  it('carries the reporting date and the events beside its columns', () => {
    const trend = readTrend(bytesOf({ reportingDate: '2026-10-31', events: '[]' }));
    expect(Trend.omit({ points: true }).parse(trend)).toEqual({
      reportingDate: '2026-10-31',
      events: [],
    });
  });
});
