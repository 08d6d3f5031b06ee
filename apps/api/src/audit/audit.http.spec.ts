import type { AuditList, ClosedPeriodList, Role } from '@gevinst/contract';
import { indicator } from '../projects/testing/model-bench';
import { type Person, TestApp } from '../test-app';
import { changedFields } from './changed-fields';

describe('the audit list', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
  });
  afterAll(() => bench.close());

  const page = async (query: string) =>
    (await people.team.get(`/api/v1/audit${query}`)).json<AuditList>();

  it('is read page by page, newest first, without losing or repeating an entry', async () => {
    for (const code of ['A', 'B', 'C', 'D', 'E']) {
      await people.office.post('/api/v1/indicators', indicator({ code, name: `Tal ${code}` }));
    }
    // Entries of one moment must not be lost between two pages.
    await bench.postgres.source.query(`update audit_entry set at = '2026-11-01T10:00:00.123456Z'`);
    await people.office.post('/api/v1/indicators', indicator({ code: 'F', name: 'Tal F' }));
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor === '' ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const { items, total, nextCursor }: AuditList = await page(`?limit=2${query}`);
      expect([items.length <= 2, total]).toEqual([true, 6]);
      seen.push(...items.map(({ subject }) => subject));
      cursor = nextCursor;
    }
    expect(seen[0]).toBe('F Tal F');
    expect([...seen].sort()).toEqual(
      ['A', 'B', 'C', 'D', 'E', 'F'].map((one) => `${one} Tal ${one}`),
    );
  });

  it.each(['?cursor=x', '?limit=0', '?limit=501', '?cursor=2026-01-01T00:00:00Z%20nonsense'])(
    'refuses %s',
    async (query) => {
      const answer = await people.office.get(`/api/v1/audit${query}`);
      expect(answer.json()).toMatchObject({ status: 400, code: 'validation_failed' });
    },
  );

  it('says only what differs, before and after', () => {
    const before = { name: 'A', owner: 'Bo', links: ['1'], version: 3 };
    const after = { name: 'B', owner: 'Bo', links: ['1', '2'], note: '' };
    expect(changedFields(before, after)).toEqual({
      before: 'name: A\nlinks: ["1"]',
      after: 'name: B\nlinks: ["1","2"]',
    });
    const [account, again] = [{ account: { a: '1', b: '2' } }, { account: { b: '2', a: '1' } }];
    expect(changedFields(account, again)).toEqual({ before: '', after: '' });
    expect(changedFields(null, { name: 'A', note: '' })).toEqual({
      before: null,
      after: 'name: A',
    });
    expect(changedFields({ name: 'A' }, null)).toEqual({ before: 'name: A', after: null });
  });
});

describe('closed months', () => {
  let bench: TestApp;
  let office: Person;
  beforeAll(async () => {
    bench = await TestApp.open();
    ({ office } = await bench.municipality('her'));
  });
  afterAll(() => bench.close());

  const list = async () =>
    (await office.get('/api/v1/closed-periods')).json<ClosedPeriodList>().items;
  const actions = async () =>
    (await office.get('/api/v1/audit'))
      .json<AuditList>()
      .items.map(({ action, subject, who }) => `${action} ${subject} ${who}`);

  it('are closed and opened by name, once each, and both are in the audit list', async () => {
    const close = (month: string) => office.post('/api/v1/closed-periods', { month });
    const statuses = await Promise.all([close('2026-02'), close('2026-02'), close('2026-01')]);
    expect(statuses.map(({ statusCode }) => statusCode)).toEqual([204, 204, 204]);
    expect((await list()).map(({ month, closedBy }) => `${month} ${closedBy}`)).toEqual([
      '2026-01 office her',
      '2026-02 office her',
    ]);
    expect((await close('2026-13')).statusCode).toBe(400);
    expect((await office.delete('/api/v1/closed-periods/2026-02')).statusCode).toBe(204);
    expect((await office.delete('/api/v1/closed-periods/2026-02')).statusCode).toBe(204);
    expect((await office.delete('/api/v1/closed-periods/marts')).statusCode).toBe(400);
    expect((await list()).map(({ month }) => month)).toEqual(['2026-01']);
    expect((await actions()).sort()).toEqual([
      'period.closed 2026-01 office her',
      'period.closed 2026-02 office her',
      'period.opened 2026-02 office her',
    ]);
    const told = (await office.get('/api/v1/audit'))
      .json<AuditList>()
      .items.filter(({ subject }) => subject === '2026-02')
      .map(({ before, after }) => [before, after]);
    expect(told).toEqual([
      [
        expect.stringMatching(/^figures: closed\nclosedBy: office her\nclosedOn: \d{4}-\d\d-\d\d$/),
        'figures: open',
      ],
      ['figures: open', 'figures: closed'],
    ]);
  });
});
