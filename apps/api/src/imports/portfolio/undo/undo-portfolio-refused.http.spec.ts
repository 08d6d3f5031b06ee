import { randomUUID } from 'node:crypto';
import {
  type Benefit,
  type ImportResource,
  type Indicator,
  NO_NOTE_ETAG,
  type Problem,
  type ProjectList,
  type ProjectPlan,
  type Revision,
  type Role,
} from '@gevinst/contract';
import { content, project } from '../../../projects/testing/model-bench';
import { type Person, TestApp } from '../../../test-app';
import { upload } from '../../../test-upload';

const FILE = [
  'Projekt;Kode;Forvaltning;Gevinst;Værdiklasse;Fra;Til;Indikator;Indikatorkode;Enhed;Retning;Udgangspunkt;Måltal;Enhedsværdi (kr.)',
  'Digital post;DP;Borgerservice;Porto;Provenu;01-2026;12-2026;Breve;BREVE;stk.;lavere;1000;900;9,25',
  '',
].join('\r\n');

describe('a portfolio file that something rests on', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let file: ImportResource;
  let plan: ProjectPlan;
  let indicator: Indicator;
  let count = 0;

  beforeAll(async () => {
    bench = await TestApp.open();
  });
  afterAll(() => bench.close());
  beforeEach(async () => {
    count += 1;
    here = await bench.municipality(`kommune${count}`);
    file = await load('portefølje.csv', FILE);
    const { items } = (await here.office.get('/api/v1/projects')).json<ProjectList>();
    plan = (await here.office.get(`/api/v1/projects/${items[0]?.id}/plan`)).json<ProjectPlan>();
    indicator = plan.indicators[0]!;
  });

  const load = async (name: string, text: string): Promise<ImportResource> => {
    const { id } = await upload(bench, here.office, name, text);
    const answer = await here.office.post(`/api/v1/imports/${id}/apply`);
    expect(answer.json()).toMatchObject({ state: 'applied' });
    return answer.json();
  };
  const undo = ({ id }: ImportResource, language = 'da') =>
    here.office.post(`/api/v1/imports/${id}/undo`, {}, { 'accept-language': language });
  const done = async (answer: ReturnType<Person['post']>) => {
    const { statusCode, body } = await answer;
    if (statusCode >= 300) throw new Error(body);
  };
  /** The refusal, after which everything is as it was. */
  const refused = async (code = 'import_built_upon'): Promise<string> => {
    const ledger = () => bench.postgres.source.query<unknown[]>('select seq from ledger');
    const rows = (await ledger()).length;
    const answer = await undo(file);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const problem = answer.json<Problem>();
    expect(problem).toMatchObject({ status: 409, code });
    expect(await ledger()).toHaveLength(rows);
    const { items } = (await here.team.get('/api/v1/projects')).json<ProjectList>();
    expect(items.map(({ name }) => name)).toContain('Digital post');
    return problem.detail ?? '';
  };
  const ofPlan = () => `/api/v1/projects/${plan.id}`;

  it('names the measurements of its indicators, and how many more there are', async () => {
    const measured = ['01', '02', '03', '04', '05'].map(
      (month) => [month, `Indikator;Periode;Værdi\r\nBREVE;${month}-2026;880\r\n`] as const,
    );
    for (const [month, text] of measured.slice(0, 1)) await load(`tal ${month}.csv`, text);
    expect(await refused()).toMatch(
      /^1 import af målinger bygger på indikatorerne: tal 01\.csv \(.*\)\. Fortryd den først$/,
    );
    for (const [month, text] of measured.slice(1)) await load(`tal ${month}.csv`, text);
    expect(await refused()).toMatch(/^5 importer af målinger .* og 2 mere\. Fortryd dem først$/);
    expect((await undo(file, 'en')).json<Problem>().detail).toMatch(
      /^5 imports of measurements .* and 2 more\. Undo them first$/,
    );
  });

  it('is free again when its measurements are undone', async () => {
    const text = 'Indikator;Periode;Værdi\r\nBREVE;01-2026;880\r\n';
    const values = await load('tal.csv', text);
    await refused();
    expect((await undo(values)).statusCode).toBe(200);
    expect((await undo(file)).json()).toMatchObject({ state: 'undone' });
  });

  it('names a value typed by hand', async () => {
    const typed = { indicatorId: indicator.id, period: '2026-01', value: '880' };
    await done(here.analyst.post('/api/v1/measurements', typed));
    expect(await refused()).toContain('BREVE 2026-01.csv (Skrevet i hånden)');
  });

  it('names the projects in whose themes someone has written', async () => {
    const written = { content: { behaviours: [] } };
    await done(here.office.put(`${ofPlan()}/themes/culture`, written, { 'if-match': '"v0"' }));
    expect(await refused()).toBe('Nogen har skrevet i temaerne for 1 projekt: DP Digital post');
  });

  it('names the projects at whose board someone has worked', async () => {
    await done(here.team.post(`${ofPlan()}/ideas`, { text: 'Ring til dem, der stopper' }));
    expect(await refused()).toBe('Nogen har arbejdet ved måltavlen for 1 projekt: DP Digital post');
  });

  it('names the projects that someone has commented on', async () => {
    await done(here.leadership.post(`${ofPlan()}/comments`, { text: 'Hvorfor 120.000 kr.?' }));
    expect(await refused()).toBe('Nogen har skrevet kommentarer til 1 projekt: DP Digital post');
  });

  it('names plans that were made since, drafts and approved ones', async () => {
    const next = { reason: 'Dyrere', content: plan.approved?.content };
    const draft = await here.office.post(`${ofPlan()}/revisions`, next);
    expect(await refused()).toBe('1 plan er lavet siden: DP Digital post, plan nr. 2 (kladde)');
    const { id } = draft.json<Revision>();
    await done(here.leadership.approve(id));
    expect(await refused()).toBe('1 plan er lavet siden: DP Digital post, plan nr. 2');
  });

  it('names costs that were planned since with the plan they stand in', async () => {
    const costs = [{ year: 2026, kind: 'operation', amountKr: '1.00', label: 'Licens' }];
    const next = { reason: 'Med licens', content: { ...plan.approved?.content, costs } };
    await done(here.office.post(`${ofPlan()}/revisions`, next));
    expect(await refused()).toContain('plan nr. 2 (kladde)');
  });

  it('names a status set by hand, also when it has been taken back', async () => {
    const override = { light: 'green', reason: 'Vi ved bedre', until: '2027-01-31' };
    await done(here.office.put(`${ofPlan()}/override`, override, { 'if-match': plan.etag }));
    const words = '1 projekt har fået sin status sat i hånden: DP Digital post';
    expect(await refused()).toBe(words);
    const { etag } = (await here.office.get(`${ofPlan()}/plan`)).json<ProjectPlan>();
    await done(here.office.delete(`${ofPlan()}/override`, { 'if-match': etag }));
    expect(await refused()).toBe(words);
  });

  it('names indicators with causes', async () => {
    const note = { month: '2026-01', text: 'Systemet var nede' };
    const url = `/api/v1/indicators/${indicator.id}/notes`;
    await done(here.team.put(url, note, { 'if-match': NO_NOTE_ETAG }));
    expect(await refused()).toBe('1 indikator har fået skrevet årsager: BREVE Breve');
  });

  it('names edits of its indicators', async () => {
    const { id, etag, ...input } = indicator;
    const url = `/api/v1/indicators/${id}`;
    await done(here.office.put(url, { ...input, baseline: '990' }, { 'if-match': etag }));
    expect(await refused()).toBe('1 indikator er rettet siden: BREVE Breve');
  });

  it.each<[string, (at: string) => ReturnType<Person['post']>]>([
    [
      'itself',
      (at) => here.office.put(at, { ...plan.project, owner: 'Ny' }, { 'if-match': plan.etag }),
    ],
    ['its changes', (at) => here.office.post(`${at}/changes`, { name: 'Ny' })],
    [
      'its benefits',
      (at) => {
        const { id, ...benefit } = plan.benefits[0] as Benefit;
        const url = `${at}/benefits/${id}`;
        return here.office.put(url, { ...benefit, owner: 'Ny' }, { 'if-match': plan.etag });
      },
    ],
    [
      'what is taken in advance',
      (at) =>
        here.office.put(
          at,
          { ...plan.project, takenInAdvanceKr: '5.00' },
          { 'if-match': plan.etag },
        ),
    ],
  ])('names edits of a project: %s', async (_what, edit) => {
    await done(edit(ofPlan()));
    expect(await refused()).toBe('1 projekt er rettet siden: DP Digital post');
  });

  it('names other projects that plan with its indicators', async () => {
    const other = await here.office.post('/api/v1/projects', project({ code: 'X', name: 'Andet' }));
    const targets = [{ indicatorId: indicator.id, points: [{ month: '2026-01', value: '900' }] }];
    const { id } = other.json<{ id: string }>();
    const next = { reason: 'Plan', content: content({ targets }) };
    await done(here.office.post(`/api/v1/projects/${id}/revisions`, next));
    expect(await refused()).toBe('1 andet projekt bruger indikatorerne i sin plan: X Andet');
  });

  describe('names what other projects have with its indicators:', () => {
    let other: string;
    beforeEach(async () => {
      const made = await here.office.post(
        '/api/v1/projects',
        project({ code: 'X', name: 'Andet' }),
      );
      other = `/api/v1/projects/${made.json<{ id: string }>().id}`;
    });

    it('actions', async () => {
      const action = { title: 'Ring rundt', owner: 'Bo', deadline: '2026-12-01' };
      await done(here.team.post(`${other}/actions`, { ...action, indicatorId: indicator.id }));
      expect(await refused()).toBe('1 handling i et andet projekt nævner dem: X Andet: Ring rundt');
    });

    it('lines of themes', async () => {
      const line = { id: randomUUID(), indicatorId: indicator.id, actor: 'Bo' };
      const written = { content: { rows: [line] } };
      await done(here.office.put(`${other}/themes/followUp`, written, { 'if-match': '"v0"' }));
      expect(await refused()).toBe('1 andet projekt nævner dem i sine temaer: X Andet');
    });

    it('pins on boards', async () => {
      const board = { pinned: [indicator.id], capacityDays: null, mapping: null };
      const { headers } = await here.team.get(`${other}/board`);
      await done(here.team.put(`${other}/board`, board, { 'if-match': String(headers.etag) }));
      expect(await refused()).toBe('1 andet projekt har indikatorerne på sin måltavle: X Andet');
    });
  });

  it('names later portfolio files, which cannot be undone as a whole themselves', async () => {
    const later = await load('rettet.csv', FILE.replace('Borgerservice', 'Kultur'));
    expect(await refused()).toMatch(
      /^1 porteføljefil har siden ændret det samme: rettet\.csv \(.*\)$/,
    );
    file = later;
    expect(await refused('import_not_undoable')).toBe(
      'Filen ændrede også noget, der fandtes i forvejen: DP Digital post. Ret det enkeltvis',
    );
  });

  it('says everything at once', async () => {
    await load('tal.csv', 'Indikator;Periode;Værdi\r\nBREVE;01-2026;880\r\n');
    const note = { month: '2026-01', text: 'Systemet var nede' };
    const url = `/api/v1/indicators/${indicator.id}/notes`;
    await done(here.team.put(url, note, { 'if-match': NO_NOTE_ETAG }));
    expect(await refused()).toMatch(/bygger på .* først\. 1 indikator har fået/);
  });

  it('from before it was noted what a file makes is left alone', async () => {
    await bench.postgres.source.query('delete from import_subject where import_id = $1', [file.id]);
    expect(await refused('import_not_undoable')).toContain('før det blev noteret');
  });

  it('is undone by nobody but the office', async () => {
    const url = `/api/v1/imports/${file.id}/undo`;
    expect((await here.analyst.post(url)).json()).toMatchObject({ code: 'forbidden' });
    expect((await here.office.post(url)).statusCode).toBe(200);
  });
});
