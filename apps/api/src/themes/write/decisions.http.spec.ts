import { randomUUID } from 'node:crypto';
import type { AuditList, Role, ThemeResource } from '@gevinst/contract';
import { type Person, TestApp } from '../../test-app';
import { makeProject } from '../../test-project';

type Budget = Extract<ThemeResource, { theme: 'budget' }>;

describe('what leadership has decided in the budget theme', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let url: string;
  const effect = {
    ...{ id: randomUUID(), text: 'Porto', year: 2027, amountKr: '250000.00', priceLevelYear: 2026 },
    account: { function: '6.45.51', costCentre: '123', text: 'Porto' },
  };
  const goal = {
    ...{ id: randomUUID(), name: 'Svartid', old: '8', new: '5', unit: 'dage' },
    decidingBody: 'Byrådet',
  };
  const budget = async () => (await people.office.get(url)).json<Budget>();
  const put = async (effects: object[], goals: object[]) => {
    const body = { content: { effects, goals } };
    const answer = await people.office.put(url, body, { 'if-match': (await budget()).etag });
    expect(answer.statusCode).toBe(200);
    const { content } = answer.json<Budget>();
    return [...content.effects, ...content.goals].map(({ decision }) => decision !== null);
  };
  const decide = async (kind: 'effect' | 'goal', itemId: string, etag?: string) => {
    const headers = { 'if-match': etag ?? (await budget()).etag };
    return people.leadership.post(`${url}/decisions`, { kind, itemId }, headers);
  };
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    const { project } = await makeProject(people, 'P');
    url = `/api/v1/projects/${project.id}/themes/budget`;
  });
  afterAll(() => bench.close());

  it.each<[string, object, object]>([
    ['amount', { amountKr: '900000.00' }, {}],
    ['year', { year: 2028 }, {}],
    ['account', { account: { ...effect.account, costCentre: '124' } }, {}],
    ['price level', { priceLevelYear: 2027 }, {}],
    ['name', {}, { name: 'Svartid i telefonen' }],
    ['old level', {}, { old: '9' }],
    ['new level', {}, { new: '7' }],
    ['unit', {}, { unit: 'uger' }],
    ['deciding body', {}, { decidingBody: 'Udvalget' }],
  ])('S8.1 is gone when the %s is changed, for that line alone', async (_, ofEffect, ofGoal) => {
    await put([effect], [goal]);
    await decide('effect', effect.id);
    await decide('goal', goal.id);
    const [hasEffect, hasGoal] = [ofEffect, ofGoal].map((one) => Object.keys(one).length > 0);
    expect(await put([{ ...effect, ...ofEffect }], [{ ...goal, ...ofGoal }])).toEqual([
      !hasEffect,
      !hasGoal,
    ]);
    const { items } = (await people.office.get('/api/v1/audit?limit=1')).json<AuditList>();
    expect(items[0]).toMatchObject({
      action: 'theme.saved',
      before: expect.stringContaining('decision: {"by":"leadership her"'),
      after: expect.stringContaining('decision: –'),
    });
  });

  it('S8.1 stands when only what leadership did not decide is written', async () => {
    await put([effect], [goal]);
    await decide('effect', effect.id);
    await decide('goal', goal.id);
    const told = { owner: 'Anne', text: 'Porto og papir', inBudget: true };
    expect(await put([{ ...effect, ...told }], [{ ...goal, reviewed: true }])).toEqual([
      true,
      true,
    ]);
  });

  it('S8.1 was about what leadership saw: 412 when the theme is another by now', async () => {
    await put([effect], []);
    const { etag } = await budget();
    expect(await put([{ ...effect, amountKr: '1.00' }], [])).toEqual([false]);
    const late = await decide('effect', effect.id, etag);
    expect(late.json()).toMatchObject({ status: 412, code: 'stale' });
    expect((await budget()).content.effects[0]?.decision).toBeNull();
  });
});
