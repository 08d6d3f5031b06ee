import type { ImportResource, IndicatorParts, Problem, Role } from '@gevinst/contract';
import { type Person, TestApp } from '../../test-app';
import { makeProject, type TestProject } from '../../test-project';
import { upload } from '../../test-upload';

describe('a measurement typed by hand', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let ours: TestProject;

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    ours = await makeProject(here, `P${String(Math.random()).slice(2, 8)}`);
  });

  const typed = (over: object) =>
    here.analyst.post('/api/v1/measurements', {
      indicatorId: ours.indicator.id,
      period: '2026-01',
      value: '10',
      ...over,
    });
  const partsAt = async (period = '2026-01') =>
    (
      await here.team.get(`/api/v1/indicators/${ours.indicator.id}/parts?period=${period}`)
    ).json<IndicatorParts>();
  const standing = async () =>
    (await partsAt()).standing.map(({ dimension, value }) => `${dimension} ${value}`.trim());
  const divided = async (column: string, ...rows: string[]) => {
    const { code } = ours.indicator;
    const lines = rows.map((row) => `${code};2026-01;${row}`);
    const file = [`Indikator;Periode;${column};Værdi`, ...lines, ''].join('\r\n');
    const read = await upload(bench, here.office, 'opdelt.csv', file);
    const answer = await here.office.post(`/api/v1/imports/${read.id}/apply`, {});
    expect(answer.statusCode).toBe(200);
  };

  it('is refused with a field that is not known, and nothing is written', async () => {
    const answer = await typed({ dimensions: 'Enhed=Nord' });
    expect(answer.json<Problem>()).toMatchObject({
      status: 400,
      code: 'validation_failed',
      errors: [{ path: 'dimensions' }],
    });
    expect(await partsAt()).toEqual({ known: [], standing: [] });
  });

  it('is of the part that it names, and the other parts stay', async () => {
    await divided('Enhed', 'Nord;1', 'Syd;2');
    expect(await partsAt()).toMatchObject({ known: ['Enhed=Nord', 'Enhed=Syd'] });
    const answer = await typed({ dimension: 'Enhed=Nord', value: '5.5' });
    expect(answer.statusCode).toBe(201);
    expect(answer.json<ImportResource>()).toMatchObject({
      state: 'applied',
      kind: 'manual',
      warnings: [],
      counts: { changed: 1, loaded: 1 },
    });
    expect(await standing()).toEqual(['Enhed=Nord 5.5', 'Enhed=Syd 2']);
  });

  it('may be of a new part, of several columns in any order, and of one called as ours are', async () => {
    await divided('Enhed', 'Nord;1', 'Syd;2');
    expect((await typed({ dimension: 'Enhed=2026-01' })).statusCode).toBe(201);
    expect(await standing()).toEqual(['Enhed=2026-01 10', 'Enhed=Nord 1', 'Enhed=Syd 2']);
    const several = 'Periode=før; Indikator=a; jan 2026=12';
    expect((await typed({ dimension: several })).json()).toMatchObject({ state: 'applied' });
    expect(await standing()).toEqual(['Indikator=a; Periode=før; jan 2026=12 10']);
  });

  it('takes the place of all parts where it is of the whole, and says so', async () => {
    await divided('Enhed', 'Nord;1', 'Syd;2');
    const answer = await typed({});
    expect(answer.json<ImportResource>().warnings).toMatchObject([{ code: 'other_form_replaced' }]);
    expect(await standing()).toEqual(['10']);
    const back = await typed({ dimension: 'Enhed=Nord', value: '4' });
    expect(back.json<ImportResource>().warnings).toMatchObject([{ code: 'other_form_replaced' }]);
    expect(await standing()).toEqual(['Enhed=Nord 4']);
  });

  it.each(['Nord', 'Enhed=', '=Nord', 'Enhed=Nord; Enhed=Syd', 'Enhed=I alt', 'Enhed=a\nb'])(
    'is of no part called %j',
    async (dimension) => {
      const answer = await typed({ dimension });
      expect(answer.json<Problem>()).toMatchObject({
        status: 400,
        errors: [{ path: 'dimension' }],
      });
      expect((await partsAt()).standing).toEqual([]);
    },
  );
});
