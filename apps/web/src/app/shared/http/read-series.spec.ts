import { Series, type SeriesPoint } from '@gevinst/contract';
import { bool, int32, tableFromArrays, tableToIPC, utf8 } from '@uwdata/flechette';
import fc from 'fast-check';
import { readSeries } from './read-series';

const indicator = {
  ...{ id: 'b7e0a9d2-5d9e-4d3a-9d0f-1a2b3c4d5e6f', etag: '"1"', code: 'I-1', name: 'Opkald' },
  ...{ synonyms: [], kind: 'benefit', unit: 'stk.', direction: 'lower', baseline: '1000' },
  ...{ baselinePeriod: null, grain: 'month', aggregation: 'sum', graceDays: 15 },
  ...{ tolerance: { green: '1', yellow: '0.9' }, responsible: '', audience: 'board' },
};
const TYPES = {
  ...{ month: utf8(), period: utf8(), target: utf8(), originalTarget: utf8(), actual: utf8() },
  ...{ due: bool(), importId: utf8(), line: int32() },
};

/** The answer as the server writes it. */
function bytesOf(points: readonly SeriesPoint[]): Uint8Array {
  const names = Object.keys(TYPES) as (keyof typeof TYPES)[];
  const columns = names.map((name): [string, unknown[]] => [name, points.map((one) => one[name])]);
  const table = tableFromArrays(columns, { types: TYPES });
  const notes = points.flatMap(({ month, note }) =>
    note === null ? [] : [[month, note] as const],
  );
  table.schema.metadata = new Map([
    ['indicator', JSON.stringify(indicator)],
    ['notes', JSON.stringify(Object.fromEntries(notes))],
  ]);
  return tableToIPC(table, { format: 'stream' }) ?? new Uint8Array();
}

const exact = fc
  .tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.stringMatching(/^\d{6}$/))
  .map(([whole, fraction]) => `${whole}.${fraction}`);
const note = fc.record({
  text: fc.string(),
  author: fc.string(),
  at: fc.string(),
  etag: fc.string(),
});
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const point = fc.record({
  ...{ period: fc.string(), target: maybe(exact), originalTarget: maybe(exact) },
  ...{ actual: maybe(exact), due: fc.boolean(), importId: maybe(fc.uuid()) },
  ...{ line: maybe(fc.integer({ min: 1, max: 2 ** 31 - 1 })), note: maybe(note) },
});

describe('an indicator’s series as Arrow', () => {
  it('says exactly what the same series says as JSON: every digit, line and note', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 12 }), (some) => {
        const points = some.map((one, at) => {
          return { ...one, month: `2026-${String(at + 1).padStart(2, '0')}` };
        });
        const read = Series.parse(readSeries(bytesOf(points)));
        expect(read).toEqual(Series.parse({ indicator, points }));
      }),
      { numRuns: 40 },
    );
  });

  it('of nothing is a series without points', () =>
    expect(Series.parse(readSeries(bytesOf([]))).points).toEqual([]));
});
