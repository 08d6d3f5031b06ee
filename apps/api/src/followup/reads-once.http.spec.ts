import { THEME_CONTENT, type Role } from '@gevinst/contract';
import { type Person, TestApp } from '../test-app';
import { makeProject } from '../test-project';
import { Themes } from '../themes/themes.port';

describe('S1.6 what surfaces by itself', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;

  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    const { project, change } = await makeProject(people, 'P');
    const url = `/api/v1/projects/${project.id}/themes/workflows`;
    const workflows = [{ id: change.id, name: 'Scanning', owner: 'team her', due: '2026-11-01' }];
    const headers = { 'if-match': '"v0"' };
    expect((await people.office.put(url, { content: { workflows } }, headers)).statusCode).toBe(
      200,
    );
  });
  afterAll(() => bench.close());

  it('S1.6 is asked for again without parsing what nobody has written anew', async () => {
    await people.team.get('/api/v1/my-work');
    const parsed = jest.spyOn(THEME_CONTENT.workflows, 'parse');
    expect((await people.team.get('/api/v1/my-work')).body).toContain('Scanning');
    expect(parsed.mock.calls.filter(([one]) => JSON.stringify(one) !== '{}')).toEqual([]);
    parsed.mockRestore();
  });

  it('S7.5 goes to whoever acts without reading more than one theme for it', async () => {
    const read = jest.spyOn(bench.app.get(Themes), 'all');
    await people.team.get('/api/v1/my-work');
    expect(read.mock.calls.map(([, theme]) => theme)).toEqual([undefined, 'followUp']);
    read.mockRestore();
  });
});
