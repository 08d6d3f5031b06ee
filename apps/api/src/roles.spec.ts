import { randomUUID } from 'node:crypto';
import type { Role } from '@gevinst/contract';
import { type Person, ROLES, TestApp } from './test-app';

/** Who may do what; a team does it on its own projects only, which the projects' specs show. */
const CAPABILITIES = {
  read: ['office', 'leadership', 'analyst', 'team'],
  import: ['office', 'analyst'],
  closePeriods: ['office'],
  makeProjects: ['office'],
  editPlans: ['office', 'team'],
  editIndicators: ['office'],
  explainCauses: ['office', 'leadership', 'analyst', 'team'],
  workTheBoard: ['office', 'leadership', 'analyst', 'team'],
  comment: ['office', 'leadership', 'analyst', 'team'],
  approve: ['leadership'],
  decideGoals: ['leadership'],
  override: ['office'],
  users: ['office'],
  settleMethod: ['office'],
  hangUpNotes: ['office'],
} satisfies Record<string, Role[]>;

/** What each route is for. A new route fails the first test until it is entered here. */
const ROUTES: Record<keyof typeof CAPABILITIES | 'public', string[]> = {
  public: [
    'GET /health/live',
    'GET /health/ready',
    'GET /api/v1/session/options',
    'POST /api/v1/session',
    'DELETE /api/v1/session',
    'POST /api/v1/setup',
    'POST /api/v1/invitations/accept',
    'POST /api/v1/join',
    'POST /api/v1/join/ideas',
  ],
  read: [
    'GET /api/v1/session',
    'GET /api/v1/portfolio',
    'GET /api/v1/portfolio/trend',
    'GET /api/v1/portfolio/deviations',
    'GET /api/v1/portfolio/heatmap',
    'GET /api/v1/portfolio/export.csv',
    'GET /api/v1/portfolio/export.xlsx',
    'GET /api/v1/projects',
    'GET /api/v1/projects/{id}',
    'GET /api/v1/projects/{id}/plan',
    'GET /api/v1/projects/{id}/tree',
    'GET /api/v1/projects/{id}/revisions',
    'GET /api/v1/projects/{id}/revisions/{a}/diff/{b}',
    'GET /api/v1/revisions/{rid}',
    'GET /api/v1/projects/{id}/plan-health',
    'GET /api/v1/plan-health',
    'GET /api/v1/boards',
    'GET /api/v1/projects/{id}/board',
    'GET /api/v1/projects/{id}/board/goals',
    'GET /api/v1/projects/{id}/ideas',
    'GET /api/v1/ideas/{id}',
    'GET /api/v1/projects/{id}/actions',
    'GET /api/v1/actions/{id}',
    'GET /api/v1/projects/{id}/meetings',
    'GET /api/v1/meetings/{id}',
    'GET /api/v1/indicators',
    'GET /api/v1/indicators/{id}',
    'GET /api/v1/indicators/{id}/series',
    'GET /api/v1/indicators/{id}/parts',
    'GET /api/v1/explain',
    'GET /api/v1/events',
    'GET /api/v1/reminders',
    'GET /api/v1/people',
    'GET /api/v1/my-work',
    'GET /api/v1/attention',
    'GET /api/v1/projects/{id}/attention',
    'GET /api/v1/projects/{id}/comments',
    'GET /api/v1/projects/{id}/participants',
    'GET /api/v1/projects/{id}/themes',
    'GET /api/v1/projects/{id}/themes/{theme}',
    'GET /api/v1/projects/{id}/calendar',
    'GET /api/v1/projects/{id}/channel-volumes',
    'GET /api/v1/indicators/{id}/closures',
    'GET /api/v1/projects/{id}/matrix',
    'GET /api/v1/projects/{id}/matrix/{nodeId}/{theme}',
    'GET /api/v1/barriers',
    'GET /api/v1/projects/{id}/workshops',
    'GET /api/v1/workshops/{id}',
    'GET /api/v1/rules',
    'GET /api/v1/budget-room',
    'GET /api/v1/staffing',
    'GET /api/v1/method-settings',
    'GET /api/v1/audit',
    'GET /api/v1/closed-periods',
    'GET /api/v1/imports',
    'GET /api/v1/quarantine',
    'GET /api/v1/imports/{id}',
    'GET /api/v1/imports/{id}/original',
    'GET /api/v1/imports/{id}/table.csv',
    'GET /api/v1/imports/{id}/rejected.csv',
    'GET /api/v1/imports/{id}/projects',
    'GET /api/v1/imports/{id}/projects.csv',
    'GET /api/v1/import-template.csv',
  ],
  import: [
    'POST /api/v1/imports',
    'POST /api/v1/imports/{id}/decisions',
    'POST /api/v1/imports/{id}/apply',
    'POST /api/v1/imports/{id}/mended',
    'GET /api/v1/sources',
    'DELETE /api/v1/sources/{name}/profile',
    'POST /api/v1/imports/{id}/undo',
    'POST /api/v1/imports/{id}/cancel',
    'POST /api/v1/measurements',
  ],
  closePeriods: ['POST /api/v1/closed-periods', 'DELETE /api/v1/closed-periods/{month}'],
  makeProjects: ['POST /api/v1/projects'],
  editPlans: [
    'PUT /api/v1/projects/{id}',
    'PUT /api/v1/projects/{id}/tree',
    'POST /api/v1/projects/{projectId}/changes',
    'PUT /api/v1/projects/{projectId}/changes/{id}',
    'DELETE /api/v1/projects/{projectId}/changes/{id}',
    'POST /api/v1/projects/{projectId}/benefits',
    'PUT /api/v1/projects/{projectId}/benefits/{id}',
    'DELETE /api/v1/projects/{projectId}/benefits/{id}',
    'POST /api/v1/projects/{id}/revisions',
    'PUT /api/v1/revisions/{rid}',
    'PUT /api/v1/projects/{id}/themes/{theme}',
    'PUT /api/v1/projects/{id}/matrix/{nodeId}/{theme}',
    'POST /api/v1/projects/{id}/workshops',
    'PATCH /api/v1/workshops/{id}',
  ],
  editIndicators: ['POST /api/v1/indicators', 'PUT /api/v1/indicators/{id}'],
  explainCauses: ['PUT /api/v1/indicators/{id}/notes'],
  workTheBoard: [
    'PUT /api/v1/projects/{id}/board',
    'POST /api/v1/projects/{id}/ideas',
    'PATCH /api/v1/ideas/{id}',
    'PUT /api/v1/ideas/{id}/assessment',
    'POST /api/v1/ideas/{id}/questions',
    'POST /api/v1/ideas/{id}/questions/{questionId}/answer',
    'POST /api/v1/projects/{id}/actions',
    'PATCH /api/v1/actions/{id}',
    'POST /api/v1/projects/{id}/meetings',
    'PATCH /api/v1/meetings/{id}',
    'POST /api/v1/meetings/{id}/join-link',
    'DELETE /api/v1/meetings/{id}/join-link',
  ],
  comment: [
    'POST /api/v1/projects/{id}/comments',
    'DELETE /api/v1/comments/{id}',
    'POST /api/v1/comments/{id}/seen',
  ],
  approve: ['POST /api/v1/revisions/{rid}/approve'],
  decideGoals: ['POST /api/v1/projects/{id}/themes/budget/decisions'],
  override: [
    'PUT /api/v1/projects/{projectId}/override',
    'DELETE /api/v1/projects/{projectId}/override',
  ],
  users: ['GET /api/v1/users', 'PATCH /api/v1/users/{id}', 'POST /api/v1/invitations'],
  settleMethod: ['PUT /api/v1/method-settings'],
  hangUpNotes: ['GET /api/v1/projects/{id}/taken-down-ideas'],
};

const guarded = Object.entries(CAPABILITIES).flatMap(([capability, roles]) =>
  ROUTES[capability as keyof typeof CAPABILITIES].map((route): [string, Role[]] => [route, roles]),
);

describe('the matrix of rights', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
  });
  afterAll(() => bench.close());

  async function ask(person: Person, route: string): Promise<{ status: number; code: string }> {
    const [method = '', template = ''] = route.split(' ');
    const url = template.replace('{month}', '2020-01').replace(/\{\w+\}/g, () => randomUUID());
    const answer = await bench.app.inject({
      method: method as 'GET',
      url,
      headers: person.cookie === null ? {} : { cookie: person.cookie },
      ...(method === 'GET' || method === 'DELETE' ? {} : { payload: {} }),
      // An event stream never ends by itself; its status is enough.
      payloadAsStream: true,
    });
    const { statusCode: status, headers } = answer;
    const told = headers['content-type']?.toString().includes('problem+json') ?? false;
    const chunks: Buffer[] = [];
    if (told) for await (const chunk of answer.stream()) chunks.push(chunk as Buffer);
    else answer.stream().destroy();
    const text = Buffer.concat(chunks).toString();
    return { status, code: told ? (JSON.parse(text) as { code: string }).code : '' };
  }

  it('says of every route what it is for, and of no other', async () => {
    const { paths } = (await bench.nobody.get('/api/openapi.json')).json<{
      paths: Record<string, Record<string, { security?: unknown[] }>>;
    }>();
    const real = Object.entries(paths).flatMap(([path, verbs]) =>
      Object.entries(verbs).map(([verb, { security }]) => ({
        route: `${verb.toUpperCase()} ${path}`,
        open: security?.length === 0,
      })),
    );
    expect(Object.values(ROUTES).flat().sort()).toEqual(real.map(({ route }) => route).sort());
    const open = real.filter((one) => one.open).map(({ route }) => route);
    expect(open.sort()).toEqual([...ROUTES.public].sort());
  });

  it.each(guarded)('%s needs someone who is signed in', async (route) => {
    expect(await ask(bench.nobody, route)).toEqual({ status: 401, code: 'not_signed_in' });
  });

  it.each(guarded)('%s is for %s', async (route, roles) => {
    const refused: Role[] = [];
    for (const role of ROLES) {
      const { status, code } = await ask(people[role], route);
      if (code === 'forbidden') refused.push(role);
      expect([role, status < 500, status === 403]).toEqual([role, true, code === 'forbidden']);
      expect([role, code]).not.toEqual([role, 'not_signed_in']);
    }
    expect(refused).toEqual(ROLES.filter((role) => !roles.includes(role)));
  });

  it.each(ROUTES.public)('%s is for anyone', async (route) => {
    const { status, code } = await ask(bench.nobody, route);
    expect(status).toBeLessThan(500);
    expect(['not_signed_in', 'forbidden']).not.toContain(code);
  });
});
