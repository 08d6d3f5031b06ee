import {
  NO_NOTE_ETAG,
  type AuditList,
  type ImportResource,
  type Indicator,
  type Reminder,
  type Role,
  type Series,
} from '@gevinst/contract';
import type { LightMyRequestResponse } from 'fastify';
import { indicator } from '../projects/testing/model-bench';
import { type Person, TestApp } from '../test-app';
import { makeProject } from '../test-project';

const told = (answer: LightMyRequestResponse) =>
  answer.statusCode < 300
    ? [answer.statusCode]
    : [answer.statusCode, answer.json<{ code: string }>().code];
const match = (etag: unknown) => ({ 'if-match': String(etag) });

describe('indicators over HTTP', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let office: Person;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    ({ office } = people);
  });
  afterAll(() => bench.close());

  const newest = async () => (await office.get('/api/v1/audit?limit=1')).json<AuditList>().items[0];

  it('are made and changed in every field, one version after the other', async () => {
    const made = await office.post('/api/v1/indicators', indicator({ code: 'A' }));
    expect([made.statusCode, made.headers.etag]).toEqual([201, '"v1"']);
    const { id } = made.json<Indicator>();
    const url = `/api/v1/indicators/${id}`;
    const next = indicator({
      code: 'A2',
      name: 'Breve pr. borger',
      synonyms: ['breve', 'post'],
      kind: 'success',
      unit: 'stk.',
      direction: 'higher',
      baseline: '12.345678',
      baselinePeriod: '2024',
      grain: 'quarter',
      aggregation: 'mean',
      graceDays: 30,
      tolerance: { green: '0.95', yellow: '0.8' },
      responsible: 'Eva',
      audience: 'leadership',
    });
    expect(told(await office.put(url, next))).toEqual([428, 'precondition_required']);
    const changed = await office.put(url, next, match('"v1"'));
    expect([changed.statusCode, changed.headers.etag]).toEqual([200, '"v2"']);
    expect((await office.get(url)).json()).toEqual({ ...next, id, etag: '"v2"' });
    expect(told(await office.put(url, next, match('"v1"')))).toEqual([412, 'stale']);
    const entry = await newest();
    expect(entry).toMatchObject({ action: 'indicator.changed', who: 'office her' });
    expect([entry?.before, entry?.after]).toEqual([
      expect.stringContaining('graceDays: 15'),
      expect.stringContaining('graceDays: 30'),
    ]);
  });

  it.each([
    [{ code: '' }, 'code'],
    [{ baseline: '1,5' }, 'baseline'],
    [{ baseline: '1234567890123' }, 'baseline'],
    [{ baseline: '0.1234567' }, 'baseline'],
    [{ tolerance: { green: '0.8', yellow: '0.9' } }, 'tolerance.yellow'],
    [{ graceDays: 400 }, 'graceDays'],
  ])('refuse %j', async (over, path) => {
    const answer = await office.post('/api/v1/indicators', {
      ...indicator({ code: 'B' }),
      ...over,
    });
    expect(answer.json()).toMatchObject({ status: 400, errors: [{ path }] });
  });

  it('have codes of their own', async () => {
    await office.post('/api/v1/indicators', indicator({ code: 'C' }));
    const again = await office.post('/api/v1/indicators', indicator({ code: 'C' }));
    expect(told(again)).toEqual([409, 'already_exists']);
  });

  describe('are followed up', () => {
    const reminders = async () =>
      (await office.get('/api/v1/reminders')).json<{ items: Reminder[] }>().items;
    const point = async (id: string, query = '') => {
      const series = await office.get(`/api/v1/indicators/${id}/series${query}`);
      return series.json<Series>().points.find(({ month }) => month === '2026-01');
    };

    it('with one measurement typed by hand, its correction, and its undoing', async () => {
      const made = await makeProject(people, 'M-1');
      const { id } = made.indicator;
      expect((await reminders()).map((one) => `${one.indicatorName} ${one.month}`)).toEqual([
        'Breve M-1 2026-01',
      ]);
      const measure = (value: string, by = people.analyst) =>
        by.post('/api/v1/measurements', { indicatorId: id, period: '2026-01', value });
      const first = await measure('950.5');
      expect(first.statusCode).toBe(201);
      expect(first.json()).toMatchObject({ kind: 'manual', state: 'applied' });
      expect(await reminders()).toEqual([]);
      expect(await point(id)).toMatchObject({ actual: '950.5', target: '900' });

      const second = await measure('925', office);
      expect(await point(id)).toMatchObject({
        actual: '925',
        importId: second.json<ImportResource>().id,
      });
      expect((await newest())?.who).toBe('office her');

      const undo = (answer: LightMyRequestResponse, by: Person) =>
        by.post(`/api/v1/imports/${answer.json<ImportResource>().id}/undo`);
      expect(told(await undo(second, people.analyst))).toEqual([403, 'forbidden']);
      expect(told(await undo(second, office))).toEqual([200]);
      expect(await point(id)).toMatchObject({ actual: '950.5' });
      expect(told(await undo(first, people.analyst))).toEqual([200]);
      expect(await reminders()).toHaveLength(1);
      const { body } = await office.get('/api/v1/imports');
      expect(body.match(/"undone"/g)).toHaveLength(2);
    });

    it('but not with what cannot be read, and not in a closed month without a reason', async () => {
      const made = await makeProject(people, 'M-2');
      const typed = { indicatorId: made.indicator.id, period: '2026-01', value: '900' };
      const measure = (over: object) => office.post('/api/v1/measurements', { ...typed, ...over });
      expect(told(await measure({ value: '1.234,5' }))).toEqual([400, 'validation_failed']);
      const odd = await measure({ period: 'i går' });
      expect(odd.json()).toMatchObject({ status: 400, errors: [{ path: 'period' }] });
      await office.post('/api/v1/closed-periods', { month: '2026-01' });
      expect(told(await measure({}))).toEqual([409, 'closed_period']);
      expect((await point(made.indicator.id))?.actual ?? null).toBeNull();
      const answer = await measure({ reason: 'Regnskabet var ikke færdigt' });
      expect(answer.json()).toMatchObject({ state: 'applied' });
      expect(told(await office.delete('/api/v1/closed-periods/2026-01'))).toEqual([204]);
    });

    it('S2.5 with a short note on why, one for each month, and the audit list keeps the former', async () => {
      const made = await makeProject(people, 'M-3');
      const url = `/api/v1/indicators/${made.indicator.id}/notes`;
      const write = (text: string, by: Person, etag?: string) =>
        by.put(url, { month: '2026-01', text }, etag === undefined ? {} : { 'if-match': etag });
      expect(told(await write('', people.team, NO_NOTE_ETAG))).toEqual([400, 'validation_failed']);
      const strike = await write('Strejke', people.team, NO_NOTE_ETAG);
      expect(told(strike)).toEqual([204]);
      const first = (await point(made.indicator.id))?.note?.etag;
      expect(strike.headers.etag).toBe(first);
      expect(told(await write('Strejke i to uger', people.leadership, first))).toEqual([204]);
      expect(await point(made.indicator.id)).toMatchObject({
        note: { text: 'Strejke i to uger', author: 'leadership her' },
      });
      const missing = await write('Andet', people.team);
      expect(told(missing)).toEqual([428, 'precondition_required']);
      for (const old of [first, NO_NOTE_ETAG]) {
        expect(told(await write('Andet', people.team, old))).toEqual([412, 'stale']);
      }
      expect(await newest()).toMatchObject({
        action: 'note.written',
        before: 'Strejke',
        after: 'Strejke i to uger',
      });
    });
  });
});
