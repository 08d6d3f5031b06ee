import { z } from 'zod';
import type { NamedQuery } from '../named-query';
import { WarehouseBench } from '../testing/warehouse-bench';

const PROJECT = '10000000-0000-4000-8000-000000000000';
const BENEFIT = '20000000-0000-4000-8000-000000000000';
const HOURS = '30000000-0000-4000-8000-000000000000';

const months: NamedQuery<
  { seq: number },
  { month: string; plan: string | null; actual: string | null }
> = {
  name: 'test-months',
  sql: `SELECT month, plan_ore AS plan, actual_ore AS actual FROM benefit_month
    WHERE municipality_id = $municipality AND from_seq <= $seq AND to_seq > $seq ORDER BY month`,
  row: z.object({ month: z.string(), plan: z.string().nullable(), actual: z.string().nullable() }),
};

const plan = {
  benefits: [
    {
      benefitId: BENEFIT,
      valuation: { indicatorId: HOURS, unitValueKr: '300' },
      months: ['2026-01', '2026-02', '2026-03'].map((month) => ({ month, amountKr: '3000.00' })),
    },
  ],
  targets: [],
  costs: [],
};

describe('the warehouse on a real DuckDB', () => {
  let bench: WarehouseBench;
  const at = (seq: number) => bench.warehouse.query(bench, months, { seq });
  const now = () => at(bench.warehouse.appliedSeq());

  beforeEach(async () => {
    bench = await new WarehouseBench().open();
    bench.indicator(HOURS);
    bench.benefit(BENEFIT, PROJECT);
    bench.revision(PROJECT, 1, plan);
  });
  afterEach(() => bench.close());

  it('values a measured month by the domain, and leaves the others unmeasured', async () => {
    await bench.import([{ indicatorId: HOURS, period: '2026-01', value: '90' }]);
    await bench.warehouse.catchUp();
    expect(await now()).toEqual([
      { month: '2026-01', plan: '300000', actual: '300000' },
      { month: '2026-02', plan: '300000', actual: null },
      { month: '2026-03', plan: '300000', actual: null },
    ]);
  });

  it('answers as known before a correction and an undo exactly as it did then', async () => {
    await bench.import(
      [{ indicatorId: HOURS, period: '2026-01', value: '90' }],
      new Date('2026-02-10T10:00:00Z'),
    );
    await bench.warehouse.catchUp();
    const first = bench.warehouse.appliedSeq();
    const before = await now();
    const correction = await bench.import(
      [{ indicatorId: HOURS, period: '2026-01', value: '95' }],
      new Date('2026-03-10T10:00:00Z'),
    );
    await bench.warehouse.catchUp();
    const second = bench.warehouse.appliedSeq();
    const corrected = await now();
    bench.undo(correction, new Date('2026-04-10T10:00:00Z'));
    await bench.warehouse.catchUp();

    expect(corrected[0]?.actual).toBe('150000');
    expect(await now()).toEqual(before);
    expect(await at(first)).toEqual(before);
    expect(await at(second)).toEqual(corrected);
    const asOf = (date: string | null) => bench.warehouse.sequenceAsOf(bench.municipalityId, date);
    expect(await asOf('2025-12-31')).toBe(0);
    expect(await asOf('2026-02-10')).toBe(first);
    expect(await asOf(null)).toBe(second + 1);
  });

  it('keeps a later correction when the earlier import is undone', async () => {
    const first = await bench.import([{ indicatorId: HOURS, period: '2026-01', value: '90' }]);
    const second = await bench.import([{ indicatorId: HOURS, period: '2026-01', value: '95' }]);
    bench.undo(first);
    await bench.warehouse.catchUp();
    expect((await now())[0]?.actual).toBe('150000');
    bench.undo(second);
    await bench.warehouse.catchUp();
    expect((await now())[0]?.actual).toBeNull();
  });

  it('gives the same rows after a rebuild, corrections and an undo included', async () => {
    await bench.import([{ indicatorId: HOURS, period: '2026-01', value: '90' }]);
    const second = await bench.import([
      { indicatorId: HOURS, period: '2026-01', value: '95' },
      { indicatorId: HOURS, period: '2026-02', value: '80.5' },
    ]);
    bench.undo(second);
    bench.indicator(HOURS, { baseline: '110.25' });
    await bench.warehouse.catchUp();
    const seqs = Array.from({ length: bench.warehouse.appliedSeq() }, (_, index) => index + 1);
    const before = await Promise.all(seqs.map(at));
    await bench.warehouse.rebuild();
    expect(await Promise.all(seqs.map(at))).toEqual(before);
  });

  it('applies each ledger row once, however often and concurrently it is asked to', async () => {
    await bench.import([{ indicatorId: HOURS, period: '2026-01', value: '90' }]);
    await Promise.all([1, 2, 3].map(() => bench.warehouse.catchUp()));
    await bench.warehouse.close();
    await bench.open();
    await bench.warehouse.catchUp();
    expect(bench.warehouse.appliedSeq()).toBe(4);
    expect(await now()).toHaveLength(3);
  });

  it('adds dimensions, and calls a month with a missing part unmeasured instead of smaller', async () => {
    await bench.import([
      { indicatorId: HOURS, period: '2026-01', dimension: 'Nord', value: '40' },
      { indicatorId: HOURS, period: '2026-01', dimension: 'Syd', value: '50' },
      { indicatorId: HOURS, period: '2026-02', dimension: 'Nord', value: '40' },
    ]);
    await bench.warehouse.catchUp();
    expect((await now()).map((row) => row.actual)).toEqual(['300000', null, null]);
  });

  it('counts a month once that is given both whole and by weeks, and adds channels of either kind', async () => {
    const weeks = ['2026-W01', '2026-W02', '2026-W03', '2026-W04', '2026-W05'];
    const byWeek = (dimension: string) =>
      weeks.map((period) => ({ indicatorId: HOURS, period, dimension, value: '10' }));
    await bench.import([
      { indicatorId: HOURS, period: '2026-01', dimension: 'Nord', value: '40' },
      ...byWeek('Nord'),
      ...byWeek('Syd'),
    ]);
    await bench.warehouse.catchUp();
    // 100 − (40 of Nord + 50 of Syd) = 10 hours of 300 kr.
    expect((await now())[0]?.actual).toBe('300000');
  });

  it('posts a quarter in its last month and moves the plan there', async () => {
    bench.indicator(HOURS, { grain: 'quarter', baseline: '300' });
    await bench.import([{ indicatorId: HOURS, period: '2026-Q1', value: '270' }]);
    await bench.warehouse.catchUp();
    expect(await now()).toEqual([{ month: '2026-03', plan: '900000', actual: '900000' }]);
  });

  it('keeps the original plan beside a later one', async () => {
    const later = structuredClone(plan);
    later.benefits[0]!.months = [{ month: '2026-03', amountKr: '1.00' }];
    bench.revision(PROJECT, 2, later);
    await bench.warehouse.catchUp();
    const rows = await bench.warehouse.query(bench, original, {});
    expect(rows).toEqual([
      { plan: null, original: '300000' },
      { plan: null, original: '300000' },
      { plan: '100', original: '300000' },
    ]);
  });

  it('shows a preview only inside the preview', async () => {
    await bench.import([{ indicatorId: HOURS, period: '2026-01', value: '90' }]);
    await bench.warehouse.catchUp();
    const file = bench.ledger.rows.at(-1)!.event as { parquet: string; rows: number };
    bench.undo((bench.ledger.rows.at(-1)!.event as unknown as { importId: string }).importId);
    await bench.warehouse.catchUp();
    const inside = await bench.warehouse.preview(
      bench,
      { parquet: file.parquet, rows: 1 },
      (ask, seq) => ask(months, { seq }),
    );
    expect(inside[0]?.actual).toBe('300000');
    expect((await now())[0]?.actual).toBeNull();
    expect(bench.warehouse.appliedSeq()).toBe(5);
  });

  it('counts in a preview what a file does, beside what stands and where nothing stands', async () => {
    const divided = (period: string, value: string, unit: string) => {
      return { indicatorId: HOURS, period, value, dimension: `Enhed=${unit}` };
    };
    const file = await bench.importEvent('one', [
      divided('2026-01', '1', 'a'),
      divided('2026-01', '2', 'b'),
    ]);
    const counted = (rows: number) =>
      bench.warehouse.preview(bench, { ...file, rows }, (ask) => ask(kinds, {}));
    expect(await counted(2)).toEqual([{ kind: 'new', month: '2026-01', count: 2 }]);
    await expect(counted(3)).rejects.toThrow('2 rows in its file, 3 committed');
    await bench.import([divided('2026-01', '1', 'a'), divided('2026-01', '3', 'b')]);
    expect(await counted(2)).toEqual([
      { kind: 'changed', month: '2026-01', count: 1 },
      { kind: 'unchanged', month: '2026-01', count: 1 },
    ]);
    await expect(counted(3)).rejects.toThrow('2 rows in its file, 3 committed');
  });

  it('never shows another municipality anything, and refuses a query without a scope', async () => {
    await bench.warehouse.catchUp();
    const stranger = { municipalityId: '99999999-0000-4000-8000-000000000000' };
    expect(await bench.warehouse.query(stranger, months, { seq: 99 })).toEqual([]);
    const unscoped = { ...months, sql: 'SELECT month, plan_ore FROM benefit_month' };
    await expect(bench.warehouse.query(bench, unscoped, { seq: 1 })).rejects.toThrow(
      '$municipality',
    );
  });

  it('shows nothing of a file that lost rows after it was committed', async () => {
    await bench.import([{ indicatorId: HOURS, period: '2026-01', value: '90' }]);
    const row = bench.ledger.rows.pop()!;
    bench.ledger.push(bench.municipalityId, { ...row.event, rows: 2 } as typeof row.event);
    await expect(bench.warehouse.catchUp()).rejects.toThrow('1 rows in its file, 2 committed');
    expect(bench.warehouse.appliedSeq()).toBe(3);
  });
});

const kinds: NamedQuery<Record<string, never>, { kind: string; month: string; count: number }> = {
  name: 'test-kinds',
  sql: `SELECT kind, month, count FROM incoming_count JOIN indicator_key USING (indicator_no)
    WHERE municipality_id = $municipality ORDER BY kind`,
  row: z.object({ kind: z.string(), month: z.string(), count: z.coerce.number() }),
};

const original: NamedQuery<
  Record<string, never>,
  { plan: string | null; original: string | null }
> = {
  name: 'test-original',
  sql: `SELECT plan_ore AS plan, original_plan_ore AS original FROM benefit_month
    WHERE municipality_id = $municipality AND to_seq = $open ORDER BY month`,
  row: z.object({ plan: z.string().nullable(), original: z.string().nullable() }),
};
