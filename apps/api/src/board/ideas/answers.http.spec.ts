import type { Idea, Problem, Role } from '@gevinst/contract';
import { type Person, TestApp } from '../../test-app';
import { makeProject } from '../../test-project';

describe('answers to what is asked about an idea', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
  });
  afterAll(() => bench.close());

  it('S2.6 the second who answers a question meets the first answer, which stands', async () => {
    const { id } = (await makeProject(here, 'P')).project;
    const ideas = `/api/v1/projects/${id}/ideas`;
    const note = (await here.team.post(ideas, { text: 'Hvem svarer først?' })).json<Idea>();
    const url = `/api/v1/ideas/${note.id}/questions`;
    const asked = (await here.team.post(url, { text: 'Hvem?' })).json<Idea>();
    const answer = (who: Role, text: string) =>
      here[who].post(`${url}/${asked.questions[0]?.id}/answer`, { text });
    expect((await answer('team', 'Ali')).statusCode).toBe(201);
    const second = await answer('office', 'Bo');
    expect([second.statusCode, second.json<Problem>().code]).toEqual([409, 'conflict']);
    expect(second.body).toContain('team her har allerede svaret: Ali');
    const same = (await answer('office', 'Ali')).json<Idea>();
    expect(same.questions).toMatchObject([{ answer: 'Ali', answeredBy: 'team her' }]);
  });
});
