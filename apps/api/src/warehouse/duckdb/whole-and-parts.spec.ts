import { z } from 'zod';
import type { NamedQuery } from '../named-query';
import { WarehouseBench } from '../testing/warehouse-bench';

const HOURS = '30000000-0000-4000-8000-000000000000';
const MONTHS: NamedQuery<Record<never, never>, { month: string; value: string | null }> = {
  name: 'test-indicator-months',
  sql: `SELECT month, CASE WHEN complete THEN total END AS value FROM indicator_month
    WHERE municipality_id = $municipality AND to_seq = $open ORDER BY month`,
  row: z.object({ month: z.string(), value: z.string().nullable() }),
};

type Parts = Record<string, string>;

describe('a value given whole by one import and in parts by another', () => {
  let bench: WarehouseBench;
  beforeEach(async () => {
    bench = await new WarehouseBench().open(':memory:');
    bench.indicator(HOURS);
  });
  afterEach(() => bench.close());

  const gives = (parts: Parts, period = '2026-01') =>
    bench.import(
      Object.entries(parts).map(([dimension, value]) => ({
        indicatorId: HOURS,
        period,
        dimension,
        value,
      })),
    );
  const months = async () => {
    await bench.warehouse.catchUp();
    const rows = await bench.warehouse.query(bench, MONTHS, {});
    return rows.map(({ value }) => (value === null ? null : Number(value)));
  };

  it('is not counted twice when the parts come later', async () => {
    await gives({ '': '1' });
    await gives({ 'Enhed=a': '1', 'Enhed=b': '3' });
    expect(await months()).toEqual([4]);
  });

  it('is the whole value when that comes later', async () => {
    await gives({ 'Enhed=a': '1', 'Enhed=b': '3' });
    await gives({ '': '5' });
    expect(await months()).toEqual([5]);
  });

  it('is whole again when the parts are undone, and in parts again when the whole is', async () => {
    await gives({ '': '1' });
    const parts = await gives({ 'Enhed=a': '1', 'Enhed=b': '3' });
    const whole = await gives({ '': '9' });
    expect(await months()).toEqual([9]);
    bench.undo(whole);
    expect(await months()).toEqual([4]);
    bench.undo(parts);
    expect(await months()).toEqual([1]);
  });

  it('has the earlier parts back when the whole between them is undone', async () => {
    await gives({ 'Enhed=a': '1', 'Enhed=b': '3' });
    const whole = await gives({ '': '9' });
    await gives({ 'Enhed=a': '2' });
    expect(await months()).toEqual([2]);
    bench.undo(whole);
    expect(await months()).toEqual([5]);
  });

  it('keeps an undivided value that stands beside parts in one import as one of them', async () => {
    await gives({ '': '1', 'Enhed=a': '2' });
    await gives({ 'Enhed=a': '3' });
    expect(await months()).toEqual([4]);
  });

  it('is complete in months given whole before the parts began', async () => {
    await gives({ '': '7' }, '2026-01');
    await gives({ 'Enhed=a': '1', 'Enhed=b': '3' }, '2026-02');
    await gives({ 'Enhed=a': '1' }, '2026-03');
    expect(await months()).toEqual([7, 4, null]);
  });
});
