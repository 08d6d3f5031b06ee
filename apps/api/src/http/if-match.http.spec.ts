import type { Revision, Role, Session } from '@gevinst/contract';
import { benefit, content, indicator, project } from '../projects/testing/model-bench';
import { makeBoard } from '../board/testing/test-board';
import { type Person, TestApp } from '../test-app';
import { makeProject } from '../test-project';

interface Operation {
  readonly parameters?: readonly Record<'name' | 'in' | 'required' | 'description', unknown>[];
  readonly responses: Record<string, object>;
}
type Verb = 'PUT' | 'PATCH' | 'POST' | 'DELETE';
interface Edit {
  readonly as: Role;
  readonly url: string;
  readonly body?: unknown;
}

/** The document of the API against what its routes answer. */
describe('the If-Match of an edit', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let operations: Map<string, Operation>;
  let must: Record<string, Edit>;
  let may: Record<string, Edit>;

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    const { paths } = (await bench.nobody.get('/api/openapi.json')).json<{
      paths: Record<string, Record<string, Operation>>;
    }>();
    const all = Object.entries(paths).flatMap(([path, verbs]) =>
      Object.entries(verbs).map(([verb, one]) => [`${verb.toUpperCase()} ${path}`, one] as const),
    );
    operations = new Map(all);
    const ours = await makeProject(here, 'P');
    const { user } = (await here.team.get('/api/v1/session')).json<Session>();
    const at = `/api/v1/projects/${ours.project.id}`;
    const plan = { reason: 'Ny plan', content: content() };
    const draft = (await here.office.post(`${at}/revisions`, plan)).json<Revision>();
    const [revision, change] = [`/api/v1/revisions/${draft.id}`, `${at}/changes/${ours.change.id}`];
    const gain = `${at}/benefits/${ours.benefit.id}`;
    const measured = `/api/v1/indicators/${ours.indicator.id}`;
    const override = { light: 'green', reason: 'Vi ved bedre', until: '2027-01-31' };
    const note = { month: '2026-01', text: 'Fordi' };
    const board = await makeBoard(here, ours.project.id, 'P');
    const workshop = (await here.office.post(`${at}/workshops`)).json<{ id: string }>();
    const within = '/api/v1/projects/{projectId}';
    const office = (url: string, body?: unknown): Edit => ({ as: 'office', url, body });
    must = {
      'PUT /api/v1/projects/{id}': office(at, project({ code: 'X' })),
      'PUT /api/v1/projects/{id}/tree': office(`${at}/tree`, { changes: [], benefits: [] }),
      [`PUT ${within}/changes/{id}`]: office(change, { name: 'Ny' }),
      [`PUT ${within}/benefits/{id}`]: office(gain, benefit()),
      [`PUT ${within}/override`]: office(`${at}/override`, override),
      'PUT /api/v1/revisions/{rid}': office(revision, plan),
      'PUT /api/v1/projects/{id}/themes/{theme}': office(`${at}/themes/culture`, { content: {} }),
      'PUT /api/v1/projects/{id}/matrix/{nodeId}/{theme}': office(
        `${at}/matrix/${ours.change.id}/culture`,
        {},
      ),
      'PATCH /api/v1/workshops/{id}': office(`/api/v1/workshops/${workshop.id}`, {}),
      'POST /api/v1/projects/{id}/themes/budget/decisions': {
        as: 'leadership',
        url: `${at}/themes/budget/decisions`,
        body: { kind: 'goal', itemId: ours.change.id },
      },
      'PUT /api/v1/indicators/{id}': office(measured, indicator()),
      'PUT /api/v1/indicators/{id}/notes': office(`${measured}/notes`, note),
      'PUT /api/v1/method-settings': office('/api/v1/method-settings', {}),
      'PUT /api/v1/projects/{id}/board': office(`${at}/board`, {}),
      'PATCH /api/v1/ideas/{id}': office(`/api/v1/ideas/${board.ideaId}`, { text: 'Ny' }),
      'PUT /api/v1/ideas/{id}/assessment': office(`/api/v1/ideas/${board.ideaId}/assessment`, {
        effect: 5,
        resources: 1,
      }),
      'PATCH /api/v1/actions/{id}': office(`/api/v1/actions/${board.actionId}`, { title: 'Ny' }),
      'PATCH /api/v1/meetings/{id}': office(`/api/v1/meetings/${board.meetingId}`, {}),
      [`DELETE ${within}/changes/{id}`]: office(change),
      [`DELETE ${within}/benefits/{id}`]: office(gain),
      [`DELETE ${within}/override`]: office(`${at}/override`),
      'POST /api/v1/revisions/{rid}/approve': { as: 'leadership', url: `${revision}/approve` },
      'PATCH /api/v1/users/{id}': office(`/api/v1/users/${user.id}`, { role: 'analyst' }),
    };
    may = {
      [`POST ${within}/changes`]: office(`${at}/changes`, { name: 'Ny' }),
      [`POST ${within}/benefits`]: office(`${at}/benefits`, benefit({ name: 'Ny' })),
      'POST /api/v1/projects/{id}/revisions': office(`${at}/revisions`, plan),
    };
  });
  afterAll(() => bench.close());

  const statusOf = async (route: string, { as, url, body }: Edit, ifMatch?: string) => {
    const [verb] = route.split(' ') as [Verb];
    const headers: Record<string, string> = ifMatch === undefined ? {} : { 'if-match': ifMatch };
    return (await here[as].send(verb, url, { body, headers })).statusCode;
  };
  const headerOf = (route: string) =>
    operations.get(route)?.parameters?.find(({ name }) => name === 'If-Match');
  const documented = (required: boolean) =>
    [...operations.keys()].filter((route) => headerOf(route)?.required === required).sort();

  it('must be sent to every route that replaces, removes or decides something, and the document says so', async () => {
    const replacing = [...operations.keys()].filter((route) => /^(PUT|PATCH) /.test(route));
    const others = Object.keys(must).filter((route) => /^(POST|DELETE) /.test(route));
    expect([...replacing, ...others].sort()).toEqual(Object.keys(must).sort());
    expect(documented(true)).toEqual(Object.keys(must).sort());
    for (const [route, edit] of Object.entries(must)) {
      const answers = [await statusOf(route, edit), await statusOf(route, edit, '"v999"')];
      expect([route, answers]).toEqual([route, [428, 412]]);
    }
  });

  it('may be sent to the other edits of a project, and the document says so', async () => {
    expect(documented(false)).toEqual(Object.keys(may).sort());
    for (const [route, edit] of Object.entries(may)) {
      const answers = [await statusOf(route, edit, '*'), await statusOf(route, edit, '"v999"')];
      expect([route, answers]).toEqual([route, [428, 412]]);
    }
  });

  it('is described with where it stands and what it is answered', () => {
    for (const route of [...documented(true), ...documented(false)]) {
      expect(headerOf(route)).toMatchObject({ in: 'header' });
      expect(headerOf(route)?.description).toMatch(/`etag` of .*GET \/api\/v1\//);
      const answers = Object.keys(operations.get(route)?.responses ?? {});
      expect([route, answers]).toEqual([route, expect.arrayContaining(['412', '428'])]);
    }
    expect(headerOf('PUT /api/v1/indicators/{id}/notes')?.description).toContain('`"v0"`');
  });

  it('stands beside what else the document must tell a client', async () => {
    const { body } = await bench.nobody.get('/api/openapi.json');
    for (const said of ['role:COLUMN', 'written:COLUMN', 'takes back', 'wording']) {
      expect([said, body.includes(said)]).toEqual([said, true]);
    }
  });
});
