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

  it('makes way for itself under the name that a build gave it which told its signs apart', async () => {
    // `Enhed` is the only column; an earlier build wrote the second value as if there were two.
    const old = { 'Enhed=Nord': '3', 'Enhed=Drift; Afsnit=2': '5' };
    await gives(old);
    expect(await months()).toEqual([8]);
    const corrected = await gives({ 'Enhed=Nord': '3', 'Enhed=Drift； Afsnit=2': '6' });
    expect(await months()).toEqual([9]);
    await gives({ 'Enhed=Nord': '4' });
    expect(await months()).toEqual([10]);
    bench.undo(corrected);
    expect(await months()).toEqual([9]);
    await bench.warehouse.rebuild();
    expect(await months()).toEqual([9]);
  });

  it('is complete in months given whole before the parts began', async () => {
    await gives({ '': '7' }, '2026-01');
    await gives({ 'Enhed=a': '1', 'Enhed=b': '3' }, '2026-02');
    await gives({ 'Enhed=a': '1' }, '2026-03');
    expect(await months()).toEqual([7, 4, null]);
  });

  describe('and one divided by other columns', () => {
    const UNITS = { 'Enhed=a': '1', 'Enhed=b': '3' };
    const CHANNELS = { 'Kanal=brev': '2', 'Kanal=mail': '2.5' };

    it('is counted once, as it was divided last', async () => {
      await gives(UNITS);
      await gives(CHANNELS);
      expect(await months()).toEqual([4.5]);
      await gives({ 'Kanal=brev': '3' });
      expect(await months()).toEqual([5.5]);
    });

    it('is divided as before when the later division is undone, with the corrections since', async () => {
      await gives(UNITS);
      const channels = await gives(CHANNELS);
      bench.undo(channels);
      expect(await months()).toEqual([4]);
      const again = await gives(CHANNELS);
      await gives({ 'Enhed=a': '2', 'Enhed=b': '3' });
      bench.undo(again);
      expect(await months()).toEqual([5]);
    });

    it('is counted once when it is divided further', async () => {
      await gives(UNITS);
      await gives({ 'Enhed=a; Kanal=brev': '1', 'Enhed=b; Kanal=brev': '2' });
      expect(await months()).toEqual([3]);
    });

    it('is counted once when only one of its parts is divided further', async () => {
      await gives(UNITS);
      const further = await gives({
        'Enhed=a': '1',
        'Enhed=b; Kanal=brev': '2',
        'Enhed=b; Kanal=mail': '1',
      });
      expect(await months()).toEqual([4]);
      const last = await gives({ 'Enhed=a': '2' });
      expect(await months()).toEqual([5]);
      bench.undo(further);
      expect(await months()).toEqual([5]);
      bench.undo(last);
      expect(await months()).toEqual([4]);
    });

    it('does not miss the parts of another month’s division', async () => {
      await gives(UNITS, '2026-01');
      await gives(CHANNELS, '2026-02');
      await gives({ 'Kanal=brev': '1' }, '2026-03');
      await gives({ 'Enhed=b': '1' }, '2026-04');
      expect(await months()).toEqual([4, 4.5, null, null]);
    });

    it('is not complete when a month’s weeks are divided otherwise than the month', async () => {
      await gives(UNITS, '2026-02');
      for (const week of ['06', '07', '08', '09']) await gives(CHANNELS, `2026-W${week}`);
      expect(await months()).toEqual([null]);
    });

    it('keeps the parts of months whose division an overlapping month mixes', async () => {
      await gives(UNITS, '2026-01');
      await gives(CHANNELS, '2026-02');
      await gives(UNITS, '2026-03');
      for (const week of ['10', '11', '12', '13']) {
        await gives({ 'Kanal=mail': '1' }, `2026-W${week}`);
      }
      expect(await months()).toEqual([4, 4.5, null]);
    });

    it('knows the parts that an overlapping month was the first to have', async () => {
      await gives({ '': '5' }, '2026-02');
      for (const week of ['06', '07', '08', '09']) {
        await gives({ 'Kanal=mail': '1' }, `2026-W${week}`);
      }
      await gives({ 'Kanal=mail': '7' }, '2026-03');
      expect(await months()).toEqual([null, 7]);
    });

    it('knows parts of a file that has the columns in another order', async () => {
      await gives({ 'Kanal=mail; Enhed=Drift; Anlæg': '1', 'Kanal=brev; Enhed=Drift; Anlæg': '2' });
      await gives({ 'Enhed=Drift; Anlæg; Kanal=mail': '5' });
      expect(await months()).toEqual([7]);
    });

    it('keeps parts of several divisions that stand side by side in one import', async () => {
      await gives({ 'Enhed=a': '1', 'Enhed=b; Kanal=mail': '2' });
      await gives({ 'Enhed=a': '3' });
      expect(await months()).toEqual([5]);
    });

    it('is counted once when only some of its parts were divided further before', async () => {
      await gives({ 'Enhed=a': '1', 'Enhed=b; Kanal=mail': '1', 'Enhed=b; Kanal=brev': '2' });
      const coarser = await gives({ 'Enhed=a': '1', 'Enhed=b': '3' });
      expect(await months()).toEqual([4]);
      const channel = await gives({ 'Enhed=b': '5' });
      bench.undo(coarser);
      expect(await months()).toEqual([5]);
      bench.undo(channel);
      expect(await months()).toEqual([4]);
    });

    it('gets one part more without losing those that stand', async () => {
      await gives({ 'Enhed=a': '1', 'Enhed=b; Kanal=mail': '1', 'Enhed=b; Kanal=brev': '2' });
      await gives({ 'Enhed=b; Kanal=sms': '4' });
      expect(await months()).toEqual([8]);
    });
  });
});
