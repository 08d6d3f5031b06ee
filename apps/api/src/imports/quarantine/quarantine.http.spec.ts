import { AuditList, ImportResource, QuarantineList, type Role } from '@gevinst/contract';
import { type Person, TestApp } from '../../test-app';
import { type TestProject, makeProject } from '../../test-project';
import { upload } from '../../test-upload';

describe('rows set aside', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let ours: TestProject;
  let count = 0;

  beforeAll(async () => {
    bench = await TestApp.open();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    count += 1;
    here = await bench.municipality(`kommune${count}`);
    ours = await makeProject(here, `Q${count}`);
  });

  const text = (...values: string[]) => {
    const rows = values.map((value, at) => `${ours.indicator.name};0${at + 1}-2026;${value}`);
    return ['Kontaktcenter, udtræk', '', 'Indikator;Periode;Værdi', ...rows, ''].join('\r\n');
  };
  const at = (id: string) => `/api/v1/imports/${id}`;
  const settled = async (id: string): Promise<ImportResource> => {
    for (;;) {
      const found = ImportResource.parse((await here.office.get(at(id))).json());
      if (!['received', 'parsing'].includes(found.state)) return found;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const decide = async (id: string, body: object) => {
    expect((await here.office.post(`${at(id)}/decisions`, body)).statusCode).toBe(200);
    return settled(id);
  };
  const apply = async (id: string) => {
    expect((await here.office.post(`${at(id)}/apply`)).json()).toMatchObject({ state: 'applied' });
  };
  const todos = async (person = here.team) =>
    QuarantineList.parse((await person.get('/api/v1/quarantine')).json());
  const mend = (id: string, fixes: object[], person = here.analyst) =>
    person.post(`${at(id)}/mended`, { fixes });
  const valueOf = async (month: string) => {
    const answer = await here.team.get(`/api/v1/indicators/${ours.indicator.id}/series`);
    const { points } = answer.json<{ points: { period: string; actual: string | null }[] }>();
    return points.find(({ period }) => period === month)?.actual;
  };
  /** An applied file with 12..5 in line 5 and 1.2.3 in line 6, both set aside. */
  const setAside = async () => {
    const { id } = await upload(bench, here.office, 'tal.csv', text('10,0', '12..5', '1.2.3'));
    await decide(id, { quarantine: [5, 6] });
    await apply(id);
    return id;
  };

  it('come back by a fix, by a fix of all alike, and by being released', async () => {
    const values = ['10,0', '12..5', '1..2', '1..2', '9..9'];
    const { id } = await upload(bench, here.office, 'a.csv', text(...values));
    const aside = await decide(id, { quarantine: [5, 6, 7, 8] });
    expect(aside.counts).toMatchObject({ loaded: 1, quarantined: 4 });
    const fixed = await decide(id, { fixes: [{ line: 5, column: 'Værdi', value: '12,5' }] });
    expect(fixed.counts).toMatchObject({ loaded: 2, quarantined: 3 });
    const fixAll = [{ column: 'Værdi', text: '1..2', value: '1,2' }];
    expect((await decide(id, { fixAll })).counts).toMatchObject({ loaded: 4, quarantined: 1 });
    const released = await decide(id, { release: [8] });
    expect(released.counts).toMatchObject({ loaded: 4, quarantined: 0, rejected: 1 });
    const { items } = AuditList.parse((await here.office.get('/api/v1/audit')).json());
    expect(items[0]).toMatchObject({ action: 'import.released', subject: 'a.csv, linje 8' });
  });

  it('are to-dos from the day the import is applied until it is undone', async () => {
    const { id } = await upload(bench, here.office, 'tal.csv', text('10,0', '12..5'));
    await decide(id, { quarantine: [5] });
    expect((await todos()).total).toBe(0);
    await apply(id);
    expect(await todos()).toMatchObject({
      total: 1,
      items: [
        {
          importId: id,
          fileName: 'tal.csv',
          who: `office kommune${count}`,
          line: 5,
          messages: [{ column: 'Værdi', text: '12..5', line: 5 }],
        },
      ],
    });
    await here.office.post(`${at(id)}/undo`);
    expect((await todos()).total).toBe(0);
  });

  it('become an import of their own when they are put right', async () => {
    const id = await setAside();
    const made = await mend(id, [{ line: 6, column: 'Værdi', value: '12,3' }]);
    expect(made.statusCode).toBe(201);
    const { id: second } = made.json<ImportResource>();
    expect(made.headers.location).toBe(at(second));
    const ready = await settled(second);
    expect(ready).toMatchObject({
      state: 'ready',
      fileName: 'tal - rettede rækker.csv',
      counts: { loaded: 1, rejected: 0, new: 1, changed: 0 },
      changes: [{ period: '2026-03', after: '12.3' }],
    });
    expect((await todos()).items.map(({ line }) => line)).toEqual([5, 6]);
    await apply(second);
    expect((await todos()).items.map(({ line }) => line)).toEqual([5]);
    expect([await valueOf('2026-02'), await valueOf('2026-03')]).toEqual([undefined, '12.3']);
    await here.analyst.post(`${at(second)}/undo`);
    expect((await todos()).total).toBe(2);
  });

  it('stay to-dos when they are put right wrongly', async () => {
    const id = await setAside();
    const fixes = [
      { line: 5, column: 'Værdi', value: 'tolv' },
      { line: 6, column: 'Værdi', value: '7' },
    ];
    const { id: second } = (await mend(id, fixes)).json<ImportResource>();
    expect((await settled(second)).counts).toMatchObject({ loaded: 1, rejected: 1 });
    await apply(second);
    expect((await todos()).items.map(({ line }) => line)).toEqual([5]);
  });

  it('are put right by those who may import, and only while they wait', async () => {
    const id = await setAside();
    const fixes = [{ line: 4, column: 'Værdi', value: '1' }];
    expect((await mend(id, fixes)).json()).toMatchObject({ code: 'validation_failed' });
    expect((await mend(id, fixes, here.team)).json()).toMatchObject({ code: 'forbidden' });
    await here.office.post(`${at(id)}/undo`);
    expect((await mend(id, fixes)).json()).toMatchObject({ code: 'import_state' });
  });

  it('leave what the source has learned as it was', async () => {
    const id = await setAside();
    const { id: second } = (
      await mend(id, [{ line: 6, column: 'Værdi', value: '12,3' }])
    ).json<ImportResource>();
    await settled(second);
    await apply(second);
    const next = await upload(bench, here.office, 'næste.csv', text('10,0', '12,5', '13,0'));
    expect(next).toMatchObject({ state: 'ready', reading: { headerLine: 3 } });
  });
});
