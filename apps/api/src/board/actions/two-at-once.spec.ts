import { randomUUID } from 'node:crypto';
import type { Idea, Meeting, Role } from '@gevinst/contract';
import { takePart } from '../../participation/participation.repository';
import { getProject } from '../../model/project/project.repository';
import { type Person, TestApp } from '../../test-app';
import { makeProject } from '../../test-project';
import { addIdea } from '../ideas/add-idea';
import { getIdea } from '../ideas/ideas.repository';
import { ActionItemEntity } from './action-item.entity';

describe('two who work on the same idea at once', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
  });
  afterAll(() => bench.close());

  it('do not wait for each other, when one makes it an action and the other rewrites it', async () => {
    const { project } = await makeProject(here, 'P');
    const added = await here.team.post(`/api/v1/projects/${project.id}/ideas`, { text: 'Ring' });
    const { id: ideaId } = added.json<Idea>();
    const scope = await scopeOf(project.id);
    const { database } = bench.postgres;
    const [holdsProject, holdsIdea] = [
      Promise.withResolvers<void>(),
      Promise.withResolvers<void>(),
    ];

    const decides = database.tenant(scope, async (manager) => {
      await getProject(manager, project.id, { lock: true });
      holdsProject.resolve();
      await holdsIdea.promise;
      const at = new Date();
      await manager.insert(ActionItemEntity, {
        ...{ projectId: project.id, ideaId, title: 'Ring', owner: 'Ida', deadline: '2026-12-01' },
        ...{ id: randomUUID(), createdBy: 'Ida', createdAt: at, updatedAt: at },
      });
    });
    const rewrites = database.tenant(scope, async (manager) => {
      await getIdea(manager, ideaId, { lock: true });
      holdsIdea.resolve();
      await holdsProject.promise;
      const writer = { userName: 'Bo', userId: null, today: '2026-11-23' };
      await takePart(manager, writer, project.id, 'board');
    });
    const both = await Promise.allSettled([decides, rewrites]);
    expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });

  it('S2.13 wait for each other, when one hangs a note up and the other ends the meeting', async () => {
    const { project } = await makeProject(here, 'M');
    const at = `/api/v1/projects/${project.id}`;
    const meeting = (await here.team.post(`${at}/meetings`)).json<Meeting>();
    const scope = await scopeOf(project.id);
    const [hung, goOn] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const hangs = bench.postgres.database.tenant(scope, async (manager) => {
      const writer = { ...scope, userName: 'Bo', userId: null, today: '2026-11-23' };
      await addIdea(manager, writer, {
        projectId: project.id,
        input: { text: 'I sidste øjeblik' },
      });
      hung.resolve();
      await goOn.promise;
    });
    await hung.promise;
    const ends = here.team.send('PATCH', `/api/v1/meetings/${meeting.id}`, {
      body: { end: true },
      headers: { 'if-match': meeting.etag },
    });
    await waiting(bench);
    goOn.resolve();
    await hangs;
    expect((await ends).json<Meeting>().minutes?.ideas).toMatchObject([
      { text: 'I sidste øjeblik' },
    ]);
  });

  async function scopeOf(projectId: string): Promise<{ municipalityId: string }> {
    const sql = 'select municipality_id as "municipalityId" from project where id = $1';
    const rows = await bench.postgres.source.query<{ municipalityId: string }[]>(sql, [projectId]);
    return rows[0] ?? { municipalityId: '' };
  }
});

/** Until somebody waits for what another holds. */
async function waiting(bench: TestApp): Promise<void> {
  const sql = `select count(*)::int as n from pg_locks where not granted`;
  for (let n = 0; n === 0;) n = (await bench.postgres.source.query<[{ n: number }]>(sql))[0].n;
}
