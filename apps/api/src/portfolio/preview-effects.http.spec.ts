import { Portfolio, type ImportResource, type Role } from '@gevinst/contract';
import { type Person, TestApp } from '../test-app';
import { type TestProject, makeProject } from '../test-project';
import { upload } from '../test-upload';
import { Warehouse } from '../warehouse/warehouse.port';

const file = (...rows: string[]) => ['Indikator;Periode;Værdi', ...rows, ''].join('\r\n');

describe('what an import would change', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let ours: TestProject;

  const pages = async () => {
    const urls = ['portfolio', 'portfolio/trend', 'portfolio/heatmap', 'projects'];
    urls.push(`projects/${ours.project.id}`, `indicators/${ours.indicator.id}/series`);
    const answers = await Promise.all(urls.map((url) => here.team.get(`/api/v1/${url}`)));
    return answers.map(({ body, headers }) => [body, headers.etag]);
  };
  const portfolio = async () => Portfolio.parse((await here.team.get('/api/v1/portfolio')).json());
  const apply = async ({ id }: ImportResource) => {
    const answer = await here.office.post(`/api/v1/imports/${id}/apply`);
    expect(answer.json<ImportResource>().state).toBe('applied');
  };

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    ours = await makeProject(here, 'POST');
    await apply(
      await upload(
        bench,
        here.office,
        'a.csv',
        file('Breve POST;01-2026;950', 'Breve POST;02-2026;940'),
      ),
    );
  });
  afterAll(() => bench.close());

  it('is said before it happens, and is what happens', async () => {
    const before = await portfolio();
    const rows = ['Breve POST;01-2026;880', 'Breve POST;02-2026;940', 'Breve POST;03-2026;930'];
    const ready = await upload(bench, here.office, 'b.csv', file(...rows));
    expect(ready.state).toBe('ready');
    expect(ready.counts).toMatchObject({ new: 1, changed: 1, unchanged: 1 });
    expect(ready.changes).toEqual([
      {
        line: 2,
        indicatorName: 'Breve POST',
        period: '2026-01',
        dimension: '',
        before: '950',
        after: '880',
        kind: 'changed',
      },
      {
        line: 4,
        indicatorName: 'Breve POST',
        period: '2026-03',
        dimension: '',
        before: null,
        after: '930',
        kind: 'new',
      },
    ]);
    expect(ready.effect).toEqual({
      actualBeforeKr: '450.00',
      actualAfterKr: '1080.00',
      coverageBefore: '1',
      coverageAfter: '1',
      lights: [
        {
          benefitId: ours.benefit.id,
          benefitName: 'Gevinst POST',
          projectId: ours.project.id,
          projectName: 'Projekt POST',
          before: 'red',
          after: 'green',
        },
      ],
    });
    expect(before.totals.actualKr).toBe('450.00');
    await apply(ready);
    const { totals, lights } = await portfolio();
    expect([totals.actualKr, lights.green]).toEqual(['1080.00', 1]);
  });

  it('leaves no trace, not even in the tags of the pages', async () => {
    const warehouse = bench.app.get(Warehouse);
    const [before, applied] = [await pages(), warehouse.appliedSeq()];
    const ready = await upload(bench, here.office, 'c.csv', file('Breve POST;01-2026;1'));
    expect([ready.state, ready.effect?.actualAfterKr]).toEqual(['ready', '8991.00']);
    expect(await pages()).toEqual(before);
    expect(warehouse.appliedSeq()).toBe(applied);
    await here.office.post(`/api/v1/imports/${ready.id}/cancel`);
    await warehouse.rebuild();
    expect(await pages()).toEqual(before);
  });

  it('is seen by nobody while it is reckoned', async () => {
    const [shown] = await pages();
    const reading = upload(bench, here.office, 'd.csv', file('Breve POST;01-2026;2'));
    const seen = new Set<string>();
    let isReading = true;
    const done = reading.finally(() => (isReading = false));
    while (isReading) seen.add((await here.team.get('/api/v1/portfolio')).body);
    expect((await done).effect?.actualAfterKr).toBe('8982.00');
    expect([...seen]).toEqual([shown?.[0]]);
  });

  it('forbids a closed month to change without a reason', async () => {
    await here.office.post('/api/v1/closed-periods', { month: '2026-03' });
    const same = await upload(bench, here.office, 'e.csv', file('Breve POST;03-2026;930'));
    expect(same.state).toBe('ready');
    const moved = await upload(bench, here.office, 'f.csv', file('Breve POST;03-2026;931'));
    expect(moved.state).toBe('needs_decision');
  });
});
