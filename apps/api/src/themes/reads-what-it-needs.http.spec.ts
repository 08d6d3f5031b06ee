import { randomUUID } from 'node:crypto';
import type { Role, ThemeResource } from '@gevinst/contract';
import { type Person, TestApp } from '../test-app';
import { makeProject } from '../test-project';

describe('a theme of one project', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let own: string;

  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    own = `/api/v1/projects/${(await makeProject(people, 'P')).project.id}`;
    // Whoever reads this row fails.
    const { project } = await makeProject(people, 'Q');
    await bench.postgres.source.query(
      `insert into theme (project_id, theme, municipality_id, content, updated_by)
       select id, 'workflows', municipality_id, '{"rules": 7}', 'nogen' from project where id = $1`,
      [project.id],
    );
  });
  afterAll(() => bench.close());

  it.each(['channels', 'workflows', 'culture', 'organisation', 'followUp', 'budget'])(
    'is shown without what others have written: %s',
    async (theme) => {
      expect((await people.team.get(`${own}/themes/${theme}`)).statusCode).toBe(200);
    },
  );

  it.each(['', '/board/goals'])(
    'S3.7 is asked for its closures without what others have written: projects/{id}%s',
    async (page) => {
      expect((await people.team.get(`${own}${page}`)).statusCode).toBe(200);
    },
  );

  it('S3.9 says what has moved between its channels without what others have written', async () => {
    const id = own.split('/').at(-1);
    const asked = `/api/v1/explain?figure=channelShift&scope=project&id=${id}`;
    expect((await people.team.get(asked)).statusCode).toBe(404);
  });

  it('is read with the staffing of the other plans alone where it cuts staff itself', async () => {
    const { etag } = (await people.team.get(`${own}/themes/organisation`)).json<ThemeResource>();
    const line = { id: randomUUID(), unit: 'Løn', task: 'Løn', fteBefore: '2', fteAfter: '0.2' };
    const put = await people.office.put(
      `${own}/themes/organisation`,
      { content: { staffing: [line] } },
      { 'if-match': etag },
    );
    expect(put.json<ThemeResource>().findings.some(({ tone }) => tone === 'warn')).toBe(true);
    expect((await people.team.get(`${own}/themes`)).statusCode).toBe(200);
    expect((await people.team.get(`${own}/calendar`)).statusCode).toBe(200);
  });
});
