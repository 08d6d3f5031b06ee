import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { ImportResource } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import { Downloads, type Download } from './downloads';
import { indicator, ledgerOf } from './testing/fakes';
import { ImportBench } from './testing/import-bench';

const real = (name: string): Buffer =>
  readFileSync(path.join(__dirname, '../../../../test/fixtures/real', name));
const calls = { id: randomUUID(), code: 'KALD', name: 'Opkald' };
const STATES = ['Ugift', 'Gift/separeret', 'Enke/enkemand', 'Fraskilt'];
const marital = STATES.map((_, at) => ({
  id: randomUUID(),
  code: `B-${at}`,
  name: `Borgere ${at}`,
}));

const text = async ({ stream }: Download): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};
const file = (...values: string[]): string =>
  ['Indikator;Periode;Værdi', ...values.map((v, at) => `Opkald;${at + 1}-2026;${v}`), ''].join(
    '\r\n',
  );
const answersOf = ({ questions }: ImportResource): Record<string, string> =>
  Object.fromEntries(questions.map((one) => [one.id, one.answer ?? one.options[0]?.value ?? '']));

describe('imports', () => {
  let bench: ImportBench;
  let office: TenantContext;
  let analyst: TenantContext;
  type Noted = Record<'before' | 'after', string | null> & { action: string };
  const audit = (ctx: TenantContext): Promise<Noted[]> =>
    bench.database.tenant(ctx, (m) =>
      m.query('select action, before, after from audit_entry order by at'),
    );

  beforeAll(async () => {
    bench = await ImportBench.open();
    bench.indicators = [indicator(calls), ...marital.map((one) => indicator(one))];
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    bench.effects.months = [];
    office = await bench.person();
    analyst = await bench.person('analyst', office.municipalityId);
  });

  it('asks for København’s indicators once, and loads its 196 parts beside 49 checked totals', async () => {
    const bytes = real('dst_FOLK1A_koebenhavn.csv');
    const read = await bench.send(analyst, bytes, 'Statistikbanken', 'folk1a.csv');
    expect(read.state).toBe('needs_decision');
    expect(() => ImportResource.parse(read)).not.toThrow();
    const map = read.questions.filter(({ kind }) => kind === 'valueMapping');
    const byName = map.map(({ id }, at): [string, string] => [id, marital[at]?.id ?? '']);
    const answers = { ...answersOf(read), ...Object.fromEntries(byName) };
    const ready = await bench.decide(analyst, read.id, { answers });
    expect([ready.state, ready.warningsTotal]).toEqual(['ready', 0]);
    expect(ready.counts).toMatchObject({ loaded: 196, rejected: 0, totalRows: 49 });
    expect(ready.reading?.totals.every(({ agrees }) => agrees)).toBe(true);
    const { records = 0, ...rest } = ready.counts.rows ?? {};
    expect(Object.values(rest).reduce((sum, count) => sum + count, 0)).toBe(records);
    expect(records).toBe(246);

    const applied = await bench.imports.apply(analyst, read.id);
    expect(applied.state).toBe('applied');
    expect(await ledgerOf(bench.database)).toMatchObject([
      { kind: 'import_applied', importId: read.id, rows: 196 },
    ]);
    const again = await bench.send(
      analyst,
      Buffer.concat([bytes, Buffer.from('\r\n')]),
      'Statistikbanken',
    );
    expect([again.state, again.counts.loaded]).toEqual(['ready', 196]);

    const undone = await bench.imports.undo(analyst, read.id, ' Forkert måned ');
    expect(undone.state).toBe('undone');
    expect((await ledgerOf(bench.database)).at(-1)).toEqual({
      kind: 'import_undone',
      importId: read.id,
    });
    const actions = (await audit(office)).map(({ action }) => action);
    expect(actions).toContain('import.applied');
    expect(actions).toContain('import.undone');
    const undoing = (await audit(office)).find(({ action }) => action === 'import.undone');
    expect(undoing).toMatchObject({ before: 'loaded: 196', after: 'reason: Forkert måned' });
  });

  it('writes nothing for the same bytes from the same source', async () => {
    const first = await bench.send(office, file('12', '13'));
    await bench.imports.apply(office, first.id);
    const events = (await ledgerOf(bench.database)).length;
    const second = await bench.send(office, file('12', '13'));
    expect(second).toMatchObject({ state: 'ready', duplicateOf: first.id });
    expect(second.counts).toMatchObject({ new: 0, changed: 0, unchanged: 2, loaded: 2 });
    const applied = await bench.imports.apply(office, second.id);
    expect([applied.state, (await ledgerOf(bench.database)).length]).toEqual(['applied', events]);
    expect(
      await text(await bench.module.get(Downloads).made(office, second.id, 'table')),
    ).toContain('Opkald');
    const elsewhere = await bench.send(office, file('12', '13'), 'Et andet system');
    expect(elsewhere.duplicateOf).toBeNull();
  });

  it('reads the bytes again when the import they repeat has been undone meanwhile', async () => {
    const first = await bench.send(office, file('21', '22'));
    await bench.imports.apply(office, first.id);
    const second = await bench.send(office, file('21', '22'));
    await bench.imports.undo(office, first.id);
    expect((await bench.imports.apply(office, second.id)).state).toBe('received');
    const read = await bench.imports.whenSettled(office, second.id);
    expect([read.state, read.duplicateOf]).toEqual(['ready', null]);
    await bench.imports.apply(office, second.id);
    expect((await ledgerOf(bench.database)).at(-1)).toMatchObject({ importId: second.id, rows: 2 });
  });

  it('keeps rejects apart, and loads them when they are corrected', async () => {
    const read = await bench.send(office, file('1.200,5', '12..5', '900,0', '1.2.3'));
    expect(read).toMatchObject({ state: 'ready', counts: { loaded: 2, rejected: 2 } });
    expect(read.warnings.map(({ line, text: at }) => [line, at])).toEqual([
      [3, '12..5'],
      [5, '1.2.3'],
    ]);
    const rejected = await text(
      await bench.module.get(Downloads).made(office, read.id, 'rejected'),
    );
    expect(rejected.split('\r\n')[1]).toContain('12..5;3;Værdi');
    const fixed = await bench.decide(office, read.id, {
      fixes: [{ line: 3, column: 'Værdi', value: '12,5' }],
      quarantine: [5],
    });
    expect(fixed.counts).toMatchObject({ loaded: 3, quarantined: 1 });
    expect(await audit(office)).toEqual([
      { action: 'import.fixed', before: '12..5', after: '12,5' },
      { action: 'import.set_aside', before: 'Opkald;4-2026;1.2.3', after: 'row: aside' },
    ]);
    await bench.decide(office, read.id, { release: [5] });
    expect((await audit(office)).at(-1)).toEqual({
      action: 'import.released',
      before: 'row: aside',
      after: 'Opkald;4-2026;1.2.3',
    });
  });

  it('corrects all cells alike at once, and the rejected rows come back in the file’s own form', async () => {
    const rows = ['1..5', '900', '1..5', '7,5'].map(
      (value, at) => `Opkald;0${at + 1}-2026;${value}`,
    );
    const cp1252 = Buffer.from(['Indikator;Periode;Værdi', ...rows, ''].join('\r\n'), 'latin1');
    const read = await bench.send(office, cp1252);
    expect(read).toMatchObject({ state: 'ready', counts: { loaded: 2, rejected: 2 } });
    const { stream } = await bench.module.get(Downloads).made(office, read.id, 'rejected');
    const parts: Buffer[] = [];
    for await (const part of stream) parts.push(part as Buffer);
    expect(Buffer.concat(parts).toString('latin1')).toContain('Indikator;Periode;Værdi;');
    const fixAll = [{ column: 'Værdi', text: '1..5', value: '1,5' }];
    const fixed = await bench.decide(office, read.id, { fixAll });
    expect(fixed).toMatchObject({ counts: { loaded: 4, rejected: 0 }, warningsTotal: 0 });
    expect(await audit(office)).toMatchObject([{ action: 'import.fixed_alike', after: '1,5' }]);
  });

  it('has every correction of one step in the audit list, however many', async () => {
    const { id } = await bench.send(office, file('1..5', '2'));
    const lines = Array.from({ length: 250 }, (_, at) => at + 2);
    const fixes = lines.map((line) => ({ line, column: 'Værdi', value: '1,5' }));
    await bench.decide(office, id, { fixes, quarantine: [3] });
    const actions = (await audit(office)).map(({ action }) => action);
    expect(actions.filter((action) => action === 'import.fixed')).toHaveLength(250);
    expect(actions).toContain('import.set_aside');
  });

  it('asks why a closed month changes, and says so in the audit list', async () => {
    await bench.database.tenant(office, (m) =>
      m.query(`insert into closed_period (month, closed_by) values ('2026-01', 'Prøve')`),
    );
    bench.effects.months = ['2026-01', '2026-02'];
    const read = await bench.send(office, file('31', '32'));
    expect(read.state).toBe('needs_decision');
    expect(read.questions).toMatchObject([{ kind: 'closedPeriod', examples: ['2026-01'] }]);
    await expect(bench.imports.apply(office, read.id)).rejects.toMatchObject({
      code: 'import_not_ready',
    });
    const ready = await bench.decide(office, read.id, { closedPeriodReason: 'Rettet i systemet' });
    expect([ready.state, ready.counts.new]).toEqual(['ready', 2]);
    await bench.imports.apply(office, read.id);
    expect((await audit(office)).at(-1)?.after).toContain('Rettet i systemet');
  });

  it('asks why before it takes values out of a month that has been closed since', async () => {
    bench.effects.months = ['2026-01'];
    const { id } = await bench.send(office, file('35'));
    await bench.imports.apply(office, id);
    await bench.database.tenant(office, (m) =>
      m.query(`insert into closed_period (month, closed_by) values ('2026-01', 'Prøve')`),
    );
    await expect(bench.imports.undo(office, id)).rejects.toMatchObject({ code: 'closed_period' });
    const undone = await bench.imports.undo(office, id, 'Forkert fil');
    expect(undone.state).toBe('undone');
    expect((await audit(office)).at(-1)?.after).toContain('Forkert fil');
  });

  it('cancels without a trace, and then refuses to apply', async () => {
    const read = await bench.send(office, file('41', '42'));
    expect((await bench.imports.cancel(office, read.id)).state).toBe('cancelled');
    expect(existsSync(path.join(bench.dataDir, 'import-log/typed', `${read.id}.parquet`))).toBe(
      false,
    );
    await expect(bench.imports.apply(office, read.id)).rejects.toMatchObject({
      code: 'import_state',
    });
  });

  it('refuses a file with CPR numbers and keeps none of it', async () => {
    const rows = ['Navn;CPR;Værdi', 'A;010190-1234;1', 'B;020290-2345;2', 'C;030390-3456;3', ''];
    const read = await bench.send(office, rows.join('\r\n'));
    expect(read).toMatchObject({ state: 'refused', refusal: { code: 'cpr' } });
    expect(JSON.stringify(read)).not.toContain('010190');
    const originals = readdirSync(path.join(bench.dataDir, 'import-log/originals'));
    expect(originals).not.toContain(read.sha256);
  });

  it('takes a typed value the same way, and says what is wrong with one it cannot read', async () => {
    const typed = {
      indicatorId: calls.id,
      period: '2026-10',
      value: '1234.5',
      dimension: '',
      reason: '',
    };
    const applied = await bench.imports.measure(analyst, typed);
    expect(applied).toMatchObject({ kind: 'manual', state: 'applied', counts: { loaded: 1 } });
    const again = await bench.imports.measure(analyst, typed);
    expect(again.duplicateOf).toBeNull();
    const wrong = bench.imports.measure(analyst, { ...typed, period: 'snart' });
    await expect(wrong).rejects.toMatchObject({ code: 'validation_failed' });
  });

  it('lets analysts undo their own imports only', async () => {
    const { id } = await bench.send(office, file('51', '52'));
    await bench.imports.apply(office, id);
    await expect(bench.imports.undo(analyst, id)).rejects.toMatchObject({ code: 'forbidden' });
    expect((await bench.imports.undo(office, id)).state).toBe('undone');
  });

  it('shows another municipality nothing', async () => {
    const { id } = await bench.send(office, file('61', '62'));
    const stranger = await bench.person();
    const { imports } = bench;
    const notFound = { code: 'not_found' };
    await expect(imports.get(stranger, id)).rejects.toMatchObject(notFound);
    await expect(imports.decide(stranger, id, {})).rejects.toMatchObject(notFound);
    await expect(imports.apply(stranger, id)).rejects.toMatchObject(notFound);
    await expect(imports.undo(stranger, id)).rejects.toMatchObject(notFound);
    await expect(imports.cancel(stranger, id)).rejects.toMatchObject(notFound);
    await expect(bench.module.get(Downloads).original(stranger, id)).rejects.toMatchObject(
      notFound,
    );
    expect(await imports.list(stranger)).toEqual({ items: [], total: 0, nextCursor: null });
    expect(await imports.list(office)).toMatchObject({ items: [{ id }], total: 1 });
  });

  it('lists page by page, newest first', async () => {
    for (const value of ['71', '72', '73']) await bench.send(office, file(value));
    const first = await bench.imports.list(office, { limit: 2 });
    const cursor = first.nextCursor ?? '';
    const second = await bench.imports.list(office, { limit: 2, cursor });
    expect([first.items.length, second.items.length, second.nextCursor]).toEqual([2, 1, null]);
    expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(3);
  });
});
