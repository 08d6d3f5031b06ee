import { NO_NOTE_ETAG, type ImportResource, type Role, type Session } from '@gevinst/contract';
import { benefit, content, indicator, project } from './projects/testing/model-bench';
import { type Person, TestApp } from './test-app';
import { type TestProject, makeProject } from './test-project';
import { type TestBoard, makeBoard } from './board/testing/test-board';

type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
const OVERRIDE = { light: 'green', reason: 'Vi ved bedre', until: '2027-01-31' };
const REVISION = { reason: 'Overtaget', content: content() };

/** A body that every route with an id takes, so that only the id can be what is wrong. */
const BODIES: Record<string, unknown> = {
  'PUT /api/v1/projects/{id}': project({ code: 'X' }),
  'PUT /api/v1/projects/{id}/tree': { changes: [], benefits: [] },
  'POST /api/v1/projects/{projectId}/changes': { name: 'Ny' },
  'PUT /api/v1/projects/{projectId}/changes/{id}': { name: 'Ny' },
  'POST /api/v1/projects/{projectId}/benefits': benefit(),
  'PUT /api/v1/projects/{projectId}/benefits/{id}': benefit(),
  'PUT /api/v1/projects/{projectId}/override': OVERRIDE,
  'POST /api/v1/projects/{id}/revisions': REVISION,
  'PUT /api/v1/revisions/{rid}': REVISION,
  'POST /api/v1/imports/{id}/mended': { fixes: [{ line: 2, column: 'Værdi', value: '1' }] },
  'PUT /api/v1/indicators/{id}': indicator({ code: 'X' }),
  'PUT /api/v1/indicators/{id}/notes': { month: '2026-01', text: 'Fordi' },
  'PATCH /api/v1/users/{id}': { role: 'analyst' },
  'POST /api/v1/projects/{id}/ideas': { text: 'Overtaget' },
  'PUT /api/v1/ideas/{id}/assessment': { effect: 5, resources: 1 },
  'POST /api/v1/ideas/{id}/questions': { text: 'Hvad?' },
  'POST /api/v1/ideas/{id}/questions/{questionId}/answer': { text: 'Det' },
  'POST /api/v1/projects/{id}/actions': { title: 'Ny', owner: 'Ny', deadline: '2026-12-01' },
  'POST /api/v1/projects/{id}/comments': { text: 'Overtaget' },
  'PUT /api/v1/projects/{id}/themes/{theme}': { content: {} },
  'POST /api/v1/projects/{id}/themes/budget/decisions': {
    kind: 'goal',
    itemId: '10000000-0000-4000-8000-000000000000',
  },
};

describe('another municipality', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let there: Record<Role, Person>;
  let ours: TestProject;
  let board: TestBoard;
  let imported: string;
  let colleague: string;
  let commentId: string;
  let workshopId: string;
  let routes: [Verb, string][];

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    there = await bench.municipality('der');
    ours = await makeProject(here, 'HEMMELIG');
    board = await makeBoard(here, ours.project.id, 'HEMMELIG');
    const measured = await here.office.post('/api/v1/measurements', {
      indicatorId: ours.indicator.id,
      period: '2026-01',
      value: '950',
    });
    imported = measured.json<ImportResource>().id;
    const session = (await here.team.get('/api/v1/session')).json<Session>();
    colleague = session.user.id;
    await here.office.post('/api/v1/closed-periods', { month: '2026-02' });
    const said = { text: 'HEMMELIG kommentar' };
    const comments = `/api/v1/projects/${ours.project.id}/comments`;
    commentId = (await here.team.post(comments, said)).json<{ id: string }>().id;
    const workshops = `/api/v1/projects/${ours.project.id}/workshops`;
    const begun = await here.office.post(workshops, { facilitator: 'HEMMELIG leder' });
    workshopId = begun.json<{ id: string }>().id;
    const note = { month: '2026-01', text: 'HEMMELIG årsag' };
    await here.office.put(`/api/v1/indicators/${ours.indicator.id}/notes`, note, {
      'if-match': NO_NOTE_ETAG,
    });
    const { paths } = (await bench.nobody.get('/api/openapi.json')).json<{
      paths: Record<string, Record<string, { security?: unknown[] }>>;
    }>();
    routes = Object.entries(paths).flatMap(([path, verbs]) =>
      Object.entries(verbs)
        .filter(([, { security }]) => security?.length !== 0)
        .map(([verb]): [Verb, string] => [verb.toUpperCase() as Verb, path]),
    );
  });
  afterAll(() => bench.close());

  const firstAllowed = async (ask: (person: Person) => ReturnType<Person['get']>) => {
    const answers = await Promise.all([there.office, there.leadership].map(ask));
    return answers.find(({ statusCode }) => statusCode !== 403) ?? answers[0]!;
  };

  /** What stands in a place of an address, whatever the address. */
  const byName = (): Record<string, string> => ({
    theme: 'workflows',
    projectId: ours.project.id,
    rid: ours.approved.id,
    a: ours.approved.id,
    b: ours.approved.id,
    questionId: board.questionId,
    nodeId: ours.change.id,
  });
  /** What an address with this in it is about; the first that fits. */
  const byPath = (): [string, string][] => [
    ['/api/v1/ideas/', board.ideaId],
    ['/api/v1/actions/', board.actionId],
    ['/api/v1/meetings/', board.meetingId],
    ['/api/v1/comments/', commentId],
    ['/api/v1/workshops/', workshopId],
    ['/changes/', ours.change.id],
    ['/benefits/', ours.benefit.id],
    ['/api/v1/indicators/', ours.indicator.id],
    ['/api/v1/users/', colleague],
    ['/api/v1/imports/', imported],
  ];

  function addressOf(path: string): string {
    const about = byPath().find(([part]) => path.includes(part))?.[1] ?? ours.project.id;
    return path.replace(/\{(\w+)\}/g, (_, name: string) => byName()[name] ?? about);
  }
  const secrets = () => [
    'HEMMELIG',
    imported,
    ...Object.values(ours).map(({ id }: { id: string }) => id),
  ];
  const wholeOf = async (person: Person) => {
    const at = `projects/${ours.project.id}`;
    const urls = [
      `${at}/plan`,
      `${at}/board`,
      `${at}/comments`,
      `${at}/matrix`,
      `${at}/workshops`,
      'indicators',
      'audit',
      'imports',
      'users',
    ];
    const answers = await Promise.all(urls.map((url) => person.get(`/api/v1/${url}`)));
    return answers.map(({ body }) => body);
  };

  it('finds nothing behind any of our ids, and changes nothing', async () => {
    const before = await wholeOf(here.office);
    expect(before.join()).toContain('HEMMELIG');
    const withId = routes.filter(([, path]) => path.includes('{') && !path.includes('{month}'));
    expect(withId.length).toBeGreaterThan(25);
    for (const [verb, path] of withId) {
      const route = `${verb} ${path}`;
      const body = verb === 'GET' || verb === 'DELETE' ? undefined : (BODIES[route] ?? {});
      const answer = await firstAllowed((person) =>
        person.send(verb, addressOf(path), {
          ...(body === undefined ? {} : { body }),
          headers: { 'if-match': '"v1"' },
        }),
      );
      expect([route, answer.statusCode]).toEqual([route, 404]);
      expect(answer.json()).toMatchObject({ code: 'not_found' });
    }
    expect(await wholeOf(here.office)).toEqual(before);
  });

  it('sees empty lists where we have something', async () => {
    const lists = routes.filter(
      ([verb, path]) => verb === 'GET' && !path.includes('{') && !path.endsWith('/events'),
    );
    expect(lists.length).toBeGreaterThan(8);
    for (const [, path] of lists) {
      const theirs = await there.office.get(path);
      const found = secrets().filter((secret) => theirs.body.includes(secret));
      expect([path, found]).toEqual([path, []]);
    }
    for (const path of ['projects', 'indicators', 'imports', 'closed-periods', 'audit']) {
      const answer = await there.office.get(`/api/v1/${path}`);
      expect([path, answer.json<{ total: number }>().total]).toEqual([path, 0]);
      const mine = await here.office.get(`/api/v1/${path}`);
      expect([path, mine.json<{ total: number }>().total]).not.toEqual([path, 0]);
    }
  });

  it('cannot be asked about by filter, sum or explanation', async () => {
    const { id } = ours.project;
    for (const url of [
      `portfolio?projectId=${id}`,
      `portfolio/trend?projectId=${id}`,
      `projects?q=HEMMELIG`,
      `explain?figure=actual&scope=project&id=${id}`,
      `explain?figure=indicator&scope=indicator&id=${ours.indicator.id}`,
    ]) {
      const { body } = await there.office.get(`/api/v1/${url}`);
      expect([url, /950|8550|450\.00|HEMMELIG/.test(body)]).toEqual([url, false]);
    }
  });

  it('cannot build its plans on our benefits, changes or indicators', async () => {
    const theirs = await makeProject(there, 'DERES');
    const at = `/api/v1/projects/${theirs.project.id}`;
    const linked = benefit({ changeIds: [ours.change.id] });
    const answers = await Promise.all([
      there.office.post(`${at}/benefits`, linked),
      there.office.post(`${at}/revisions`, {
        reason: 'Vores nu',
        content: content({ targets: [{ indicatorId: ours.indicator.id, points: [] }] }),
      }),
      there.office.post(`${at}/revisions`, {
        reason: 'Vores nu',
        content: content({
          benefits: [
            { benefitId: ours.benefit.id, valuation: null, evidenceIndicatorIds: [], months: [] },
          ],
        }),
      }),
      there.office.post('/api/v1/measurements', {
        indicatorId: ours.indicator.id,
        period: '2026-01',
        value: '1',
      }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([400, 400, 400, 404]);
    for (const { body } of answers) expect(body).not.toContain('HEMMELIG');
  });
});
