import {
  ImportProjectList,
  ImportResource,
  Portfolio,
  type ImportFigures,
  type ImportProject,
  type Role,
} from '@gevinst/contract';
import { type Person, TestApp } from '../../../test-app';
import { upload } from '../../../test-upload';

const COLUMNS =
  'Projekt;Kode;Forvaltning;Ejer;Gevinst;Værdiklasse;Fra;Til;Årlig gevinst;Indikator;Indikatorkode;Enhed;Retning;Udgangspunkt;Måltal;Enhedsværdi (kr.);Drift;Budgetår';
const POST =
  'Digital post;DP;Borgerservice;Ida Holm;Porto;Provenu;01-2026;12-2026;1.200.000;Breve;BREVE;stk.;lavere;1000;900;9,25;50.000,00;2026';
const ROUTE =
  'Ny ruteplan;NR;Teknik;;Kørsel;Provenu;01-2026;06-2026;;Kilometer;KM;km;lavere;500;450;3,5;;';
const file = (...rows: string[]) => [COLUMNS, ...rows, ''].join('\r\n');

describe('the dry run of a portfolio file', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let count = 0;

  beforeAll(async () => {
    bench = await TestApp.open();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    count += 1;
    here = await bench.municipality(`virkning${count}`);
  });

  const figures = async (): Promise<ImportFigures & { actualKr: string; coverage: unknown }> => {
    const shown = Portfolio.parse((await here.team.get('/api/v1/portfolio')).json());
    const { planDueKr, planTotalKr, actualKr } = shown.totals;
    const { projectCount: projects, lights, coverage } = shown;
    return { projects, planDueKr, planTotalKr, lights, actualKr, coverage: coverage.byMoney };
  };
  const told = (of: ImportResource, side: 'before' | 'after') => {
    const { effect } = of;
    if (!effect?.figures) throw new Error('no effect');
    const before = side === 'before';
    return {
      ...effect.figures[side],
      actualKr: before ? effect.actualBeforeKr : effect.actualAfterKr,
      coverage: before ? effect.coverageBefore : effect.coverageAfter,
    };
  };
  const send = async (text: string, person = here.office): Promise<ImportResource> => {
    const ready = ImportResource.parse(await upload(bench, person, 'portefølje.csv', text));
    expect([ready.state, ready.questions]).toEqual(['ready', []]);
    return ready;
  };
  const projectsOf = async ({ id }: ImportResource, query = ''): Promise<ImportProject[]> => {
    const answer = await here.team.get(`/api/v1/imports/${id}/projects?${query}`);
    return ImportProjectList.parse(answer.json()).items;
  };
  const apply = async ({ id }: ImportResource): Promise<void> => {
    const answer = await here.office.post(`/api/v1/imports/${id}/apply`);
    expect(answer.json<ImportResource>().state).toBe('applied');
  };
  /** The portfolio is as the dry run said, before applying and after. */
  const appliesAsTold = async (ready: ImportResource): Promise<void> => {
    expect(told(ready, 'before')).toEqual(await figures());
    await apply(ready);
    expect(told(ready, 'after')).toEqual(await figures());
  };
  const fieldsOf = (project: ImportProject | undefined, what: string) =>
    project?.parts
      .filter((part) => part.what === what)
      .flatMap(({ name, fields }) =>
        fields.map((one) => [name, one.name.da, one.before?.da ?? null, one.after?.da ?? null]),
      );

  it('says which projects are new and what they promise, and applying gives that', async () => {
    const ready = await send(file(POST, ROUTE));
    expect(told(ready, 'before')).toMatchObject({ projects: 0, planTotalKr: '0.00' });
    const after = told(ready, 'after');
    expect(after).toMatchObject({ projects: 2, planTotalKr: '1201050.00' });
    expect(Object.values(after.lights).reduce((sum, one) => sum + one)).toBe(2);
    const [post, route] = await projectsOf(ready);
    expect(post).toMatchObject({ code: 'DP', kind: 'new', plan: 'approved', projectId: null });
    expect(post?.planned).toEqual({ beforeKr: '0.00', afterKr: '1200000.00' });
    expect(route?.planned).toEqual({ beforeKr: '0.00', afterKr: '1050.00' });
    expect(fieldsOf(post, 'project')).toContainEqual([
      'Digital post',
      'Forvaltning',
      null,
      'Borgerservice',
    ]);
    expect(fieldsOf(post, 'target')).toEqual([['Breve', '01-2026 – 12-2026', null, '900 stk.']]);
    expect(fieldsOf(post, 'cost')).toEqual([['', 'Drift 2026', null, '50.000 kr.']]);
    await appliesAsTold(ready);
  });

  it('says field by field what it changes, and that a second plan moves nothing before it is approved', async () => {
    await apply(await send(file(POST, ROUTE)));
    await apply(
      await upload(
        bench,
        here.office,
        'tal.csv',
        'Indikator;Periode;Værdi\r\nBREVE;01-2026;950\r\n',
      ),
    );
    const more = POST.replace('1.200.000', '2.400.000')
      .replace('Ida Holm', 'Bo Lund')
      .replace('lavere;1000', 'lavere;1100')
      .replace('50.000,00', '75.000,00');
    const ready = await send(file(more, ROUTE));
    expect(ready.counts).toMatchObject({ new: 0, changed: 1, unchanged: 1 });
    const [post, route] = await projectsOf(ready);
    expect(post).toMatchObject({ kind: 'changed', plan: 'draft' });
    expect(post?.projectId).not.toBeNull();
    expect(post?.planned).toEqual({ beforeKr: '1200000.00', afterKr: '2400000.00' });
    expect(fieldsOf(post, 'project')).toEqual([['Digital post', 'Ejer', 'Ida Holm', 'Bo Lund']]);
    expect(fieldsOf(post, 'indicator')).toEqual([['Breve', 'Udgangspunkt', '1.000', '1.100']]);
    expect(fieldsOf(post, 'planned')).toEqual([
      ['Porto', 'Planlagt i alt', '1.200.000 kr.', '2.400.000 kr.'],
      ['Porto', '2026', '1.200.000 kr.', '2.400.000 kr.'],
    ]);
    expect(fieldsOf(post, 'cost')).toEqual([['', 'Drift 2026', '50.000 kr.', '75.000 kr.']]);
    expect(route).toMatchObject({ kind: 'unchanged', plan: null, planned: null, parts: [] });
    const [before, after] = [told(ready, 'before'), told(ready, 'after')];
    expect(after.planTotalKr).toBe(before.planTotalKr);
    // The new baseline counts at once: (1100 − 950) × 9,25 kr. for (1000 − 950) × 9,25 kr.
    expect([before.actualKr, after.actualKr]).toEqual(['462.50', '1387.50']);
    await appliesAsTold(ready);
  });

  it('says of a file that brings nothing new that nothing moves', async () => {
    await apply(await send(file(POST, ROUTE)));
    const ready = await send(file(ROUTE, POST));
    expect(ready.counts).toMatchObject({ new: 0, changed: 0, unchanged: 2 });
    expect(told(ready, 'after')).toEqual(told(ready, 'before'));
    expect((await projectsOf(ready)).map(({ kind }) => kind)).toEqual(['unchanged', 'unchanged']);
    await appliesAsTold(ready);
  });

  it('leaves what is rejected out of what it says', async () => {
    const ready = await send(file(POST, ROUTE.replace('01-2026;06-2026', '01-2026;snart')));
    expect(ready.counts.rejected).toBeGreaterThan(0);
    expect(told(ready, 'after')).toMatchObject({ projects: 2, planTotalKr: '1200000.00' });
    await appliesAsTold(ready);
  });

  it('writes nothing, whoever reads the file in', async () => {
    const pages = async () =>
      Promise.all(
        ['portfolio', 'projects', 'audit'].map(async (page) => {
          const { body, headers } = await here.office.get(`/api/v1/${page}`);
          return [page, page === 'audit' ? body : [body, headers.etag]];
        }),
      );
    const before = await pages();
    const ready = await send(file(POST, ROUTE), here.analyst);
    expect(ready.counts).toMatchObject({ new: 2 });
    expect(await pages()).toEqual(before);
  });

  it('comes a page at a time and by what happens, and whole as a table', async () => {
    await apply(await send(file(POST)));
    const ready = await send(file(ROUTE, POST.replace('Ida Holm', 'Bo Lund')));
    const list = async (query: string) => {
      const answer = await here.team.get(`/api/v1/imports/${ready.id}/projects?${query}`);
      return ImportProjectList.parse(answer.json());
    };
    const first = await list('limit=1');
    expect([first.total, first.nextCursor, first.items[0]?.code]).toEqual([2, '1', 'DP']);
    const next = await list('limit=1&cursor=1');
    expect([next.nextCursor, next.items[0]?.code]).toEqual([null, 'NR']);
    expect((await list('kind=new')).items.map(({ code }) => code)).toEqual(['NR']);
    const { body } = await here.team.get(`/api/v1/imports/${ready.id}/projects.csv`);
    const lines = body.split('\r\n');
    expect(lines[1]).toBe(
      '3;Digital post;DP;ændret;;Projekt;Digital post;ændret;Ejer;Ida Holm;Bo Lund',
    );
  });

  it('is shown again when it would do something else by now', async () => {
    const ready = await send(file(POST, ROUTE));
    await apply(await send(file(ROUTE)));
    const refused = await here.office.post(`/api/v1/imports/${ready.id}/apply`);
    expect(refused.json()).toMatchObject({ code: 'dry_run_outdated' });
    const shown = ImportResource.parse((await here.team.get(`/api/v1/imports/${ready.id}`)).json());
    expect(shown).toMatchObject({ outdated: true, counts: { new: 1, unchanged: 1 } });
    await appliesAsTold(shown);
  });
});
