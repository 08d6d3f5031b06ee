import { randomUUID as id } from 'node:crypto';
import type { Explanation, Role, ThemeResource } from '@gevinst/contract';
import { type Person, TestApp } from '../../test-app';
import { makeProject, type TestProject } from '../../test-project';

describe('what the figures of the budget room can be asked of', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let ours: TestProject;
  let other: TestProject;
  const effect = id();
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    ours = await makeProject(people, 'P');
    other = await makeProject(people, 'Q');
    await write(ours, { id: effect, year: 2027, account: { function: '6.45', costCentre: '' } });
    await write(other, { id: id(), year: 2029, account: { function: '5.32', costCentre: '' } });
    const { etag } = (await people.office.get('/api/v1/method-settings')).json<{ etag: string }>();
    await people.office.put('/api/v1/method-settings', { poolKr: '9.00' }, { 'if-match': etag });
  });
  afterAll(() => bench.close());

  const write = async ({ project, benefit }: TestProject, own: object) => {
    const url = `/api/v1/projects/${project.id}/themes/budget`;
    const { etag } = (await people.office.get(url)).json<ThemeResource>();
    const line = { text: 'Porto', amountKr: '100.00', benefitIds: [benefit.id], ...own };
    const content = { funding: 'pool', effects: [line] };
    const answer = await people.office.put(url, { content }, { 'if-match': etag });
    expect([answer.statusCode, answer.body.slice(0, 80)]).toEqual([200, expect.anything()]);
  };
  const ask = async (figure: string, more: Record<string, string>, project?: TestProject) => {
    const of: Record<string, string> =
      project === undefined ? { scope: 'portfolio' } : { scope: 'project', id: project.project.id };
    const query = new URLSearchParams({ figure, ...of, ...more });
    return (await people.team.get(`/api/v1/explain?${query.toString()}`)).json<
      Explanation & { code?: string }
    >();
  };
  const said = async (...asked: Parameters<typeof ask>) => {
    const { code, value } = await ask(...asked);
    return code ?? value;
  };
  const line = (to: string) => ({ account: JSON.stringify([to, '']) });

  it('S8.5 N16 are of no year in which no plan says anything, before or after', async () => {
    for (const figure of ['roomLeft', 'roomCut', 'roomOutstanding', 'roomDraw']) {
      expect([figure, await said(figure, { year: '2026' })]).toEqual([figure, 'not_found']);
      expect([figure, await said(figure, { year: '2030' })]).toEqual([figure, 'not_found']);
    }
    expect(await said('roomFreed', { year: '2030' }, ours)).toBe('not_found');
    expect(await said('roomLeft', { year: '2028' })).toBe('9.00');
    expect(await said('roomCut', { year: '2029' }, ours)).toBe('0.00');
  });

  it('S8.1 N16 are of no line of the budget that nobody has written', async () => {
    expect(await said('roomCut', { account: 'nosuch' })).toBe('not_found');
    expect(await said('roomCut', { account: '(none)' })).toBe('not_found');
    expect(await said('roomInBudget', line('5.32'), ours)).toBe('not_found');
    const { title, value } = await ask('roomCut', { ...line('6.45'), year: '2029' });
    expect([title.da, value]).toEqual(['Budgettet falder 2029, 6.45: Alle planer', '0.00']);
  });

  it('N16 are never narrowed in their title by what they do not take', async () => {
    const wrong = 'validation_failed';
    expect(await said('roomRealised', { year: '2027' })).toBe(wrong);
    for (const figure of ['roomRealised', 'roomDraw', 'roomRepaid', 'roomOutstanding']) {
      expect([figure, await said(figure, line('6.45'))]).toEqual([figure, wrong]);
    }
    expect(await said('roomFreed', line('6.45'), ours)).toBe(wrong);
    expect(await said('roomLeft', { ...line('6.45'), year: '2027' })).toBe(wrong);
    expect(await said('roomLeft', { year: '2027' }, ours)).toBe(wrong);
    expect(await said('roomDecided', { effect }, ours)).toBe(wrong);
    expect(await said('roomCut', { effect, year: '2027' }, ours)).toBe(wrong);
    expect(await said('roomCut', { effect })).toBe(wrong);
    expect(await said('roomCut', { effect }, ours)).toBe('100.00');
  });
});
