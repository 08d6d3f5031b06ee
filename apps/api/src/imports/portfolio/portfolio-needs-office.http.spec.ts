import type { ImportResource, ProjectList, RevisionSummary, Role } from '@gevinst/contract';
import { type Person, TestApp } from '../../test-app';
import { upload } from '../../test-upload';

const FILE = [
  'Projekt;Kode;Forvaltning;Gevinst;Værdiklasse;Fra;Til;Årlig gevinst (kr.)',
  'Digital post;DP;Borgerservice;Porto;Provenu;01-2026;12-2026;120.000,00',
  '',
].join('\r\n');

describe('a portfolio file', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let file: ImportResource;

  const projects = async () => (await here.team.get('/api/v1/projects')).json<ProjectList>().items;
  const apply = (person: Person) => person.post(`/api/v1/imports/${file.id}/apply`);

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    file = await upload(bench, here.analyst, 'portefølje.csv', FILE);
  });
  afterAll(() => bench.close());

  it('can be read in by an analyst, who sees what it would make', () => {
    expect([file.kind, file.state, file.counts.new]).toEqual(['portfolio', 'ready', 1]);
  });

  it('is not applied by an analyst, who is told who does it', async () => {
    const answer = await apply(here.analyst);
    expect(answer.statusCode).toBe(403);
    expect(answer.json<{ code: string; detail: string }>()).toMatchObject({
      code: 'forbidden',
      detail: expect.stringContaining('digitaliseringskontoret') as string,
    });
    expect(await projects()).toEqual([]);
    const { state } = (await here.team.get(`/api/v1/imports/${file.id}`)).json<ImportResource>();
    expect(state).toBe('ready');
  });

  it('is applied by the office, and its first plan is the originally approved one', async () => {
    expect((await apply(here.office)).json<ImportResource>().state).toBe('applied');
    const [project] = await projects();
    expect(project?.code).toBe('DP');
    const url = `/api/v1/projects/${project?.id ?? ''}/revisions`;
    const { items } = (await here.team.get(url)).json<{ items: RevisionSummary[] }>();
    expect(items).toEqual([
      expect.objectContaining({
        number: 1,
        state: 'approved',
        approvedBy: 'office her',
        reason: expect.stringContaining('Indlæst fra portefølje.csv') as string,
      }),
    ]);
  });

  it('is taken back by the office alone, whoever has sent it', async () => {
    const answer = await here.analyst.post(`/api/v1/imports/${file.id}/undo`);
    expect(answer.json()).toMatchObject({ code: 'forbidden' });
    expect(await projects()).toHaveLength(1);
  });

  it('with another plan for the same project waits for the leadership', async () => {
    const dearer = FILE.replace('120.000,00', '150.000,00');
    file = await upload(bench, here.analyst, 'portefølje 2.csv', dearer);
    expect((await apply(here.office)).json<ImportResource>().state).toBe('applied');
    const [project] = await projects();
    const url = `/api/v1/projects/${project?.id ?? ''}/revisions`;
    const { items } = (await here.team.get(url)).json<{ items: RevisionSummary[] }>();
    expect(items.map(({ number, state }) => [number, state])).toEqual([
      [1, 'approved'],
      [2, 'draft'],
    ]);
  });
});
