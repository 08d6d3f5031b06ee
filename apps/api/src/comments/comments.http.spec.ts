import { randomUUID } from 'node:crypto';
import type { Colleague, Comment, Participant, Role } from '@gevinst/contract';
import { makeBoard } from '../board/testing/test-board';
import { Database } from '../postgres/database';
import { type Person, TestApp } from '../test-app';
import { type TestProject, makeProject } from '../test-project';
import { unseenMentions } from './comments.port';

interface List<T> {
  readonly items: T[];
  readonly total: number;
}

describe('what people say about a plan', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let ours: TestProject;
  let people: Colleague[];
  let at: string;

  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    await bench.municipality('der');
    ours = await makeProject(here, 'A');
    at = `/api/v1/projects/${ours.project.id}`;
    people = (await here.team.get('/api/v1/people')).json<List<Colleague>>().items;
  });
  afterAll(() => bench.close());

  const idOf = (role: Role) => people.find((one) => one.role === role)?.id ?? '';
  const say = (who: Role, body: object) => here[who].post(`${at}/comments`, body);
  const said = async (who: Role, body: object) => (await say(who, body)).json<Comment>();
  const list = async (query = '') =>
    (await here.leadership.get(`${at}/comments${query}`)).json<List<Comment>>().items;
  const unseen = async (role: Role) => {
    const found = await bench.postgres.source.query<{ id: string }[]>(
      `select id from municipality where name = 'her'`,
    );
    const scope = { municipalityId: found[0]?.id ?? '' };
    const run = bench.app.get(Database);
    return run.tenant(scope, (manager) => unseenMentions(manager, idOf(role)));
  };

  it('S1.7 names colleagues by name and role, and nothing else of them', () => {
    expect(people.map(({ name }) => name)).toEqual([
      'analyst her',
      'leadership her',
      'office her',
      'team her',
    ]);
    expect(Object.keys(people[0] ?? {}).sort()).toEqual(['id', 'name', 'role']);
  });

  it('S1.7 is open to everyone, and stands with its part of the plan', async () => {
    const parts = [
      { subjectKind: 'benefit', subjectId: ours.benefit.id, text: 'Tallet er for højt' },
      { subjectKind: 'change', subjectId: ours.change.id, text: 'Hvornår?' },
      { subjectKind: 'theme', subjectId: 'budget', text: 'Spørg økonomi' },
      { subjectKind: 'revision', subjectId: ours.approved.id, text: 'God plan' },
      { text: '  Hele planen  ' },
    ];
    const roles: Role[] = ['office', 'leadership', 'analyst', 'team', 'team'];
    for (const [index, part] of parts.entries()) {
      expect((await say(roles[index] ?? 'team', part)).statusCode).toBe(201);
    }
    expect((await list()).map(({ text }) => text)).toEqual([
      'Tallet er for højt',
      'Hvornår?',
      'Spørg økonomi',
      'God plan',
      'Hele planen',
    ]);
    const budget = await list('?subjectKind=theme&subjectId=budget');
    expect(budget).toMatchObject([{ author: 'analyst her', text: 'Spørg økonomi' }]);
  });

  it('comes in pages, the latest first, each of them in the order it was said', async () => {
    const { project } = await makeProject(here, 'LANG');
    const url = `/api/v1/projects/${project.id}/comments`;
    for (const text of ['1', '2', '3', '4', '5']) await here.team.post(url, { text });
    const page = async (query: string) =>
      (await here.team.get(`${url}?limit=2${query}`)).json<Page>();
    type Page = List<Comment> & { nextCursor: string | null };
    const texts = ({ items }: Page) => items.map(({ text }) => text);
    const last = await page('');
    const before = await page(`&cursor=${last.nextCursor}`);
    const first = await page(`&cursor=${before.nextCursor}`);
    expect([last, before, first].map(texts)).toEqual([['4', '5'], ['2', '3'], ['1']]);
    expect([last.total, first.nextCursor]).toEqual([5, null]);
  });

  it('S2.6 R4 is said about an idea once it is assessed; before, it is asked about', async () => {
    const { ideaId, actionId } = await makeBoard(here, ours.project.id, 'Kort');
    const idea = await say('team', { subjectKind: 'idea', subjectId: ideaId, text: 'Dårlig idé' });
    expect([idea.statusCode, idea.json<{ code: string }>().code]).toEqual([409, 'conflict']);
    const { etag } = (await here.team.get(`/api/v1/ideas/${ideaId}`)).json<{ etag: string }>();
    const score = { effect: 5, resources: 1 };
    await here.team.put(`/api/v1/ideas/${ideaId}/assessment`, score, { 'if-match': etag });
    const assessed = { subjectKind: 'idea', subjectId: ideaId, text: 'Dyr, men god' };
    expect((await say('team', assessed)).statusCode).toBe(201);
    const action = { subjectKind: 'action', subjectId: actionId, text: 'Godt gået' };
    expect((await say('team', action)).statusCode).toBe(201);
  });

  it('is about something of its own project, said to people of its own municipality', async () => {
    const other = await makeProject(here, 'B');
    for (const part of [
      { subjectKind: 'benefit', subjectId: other.benefit.id },
      { subjectKind: 'change', subjectId: 'x' },
      { subjectKind: 'theme', subjectId: 'weather' },
      { subjectKind: 'revision', subjectId: other.approved.id },
      { subjectKind: 'action', subjectId: randomUUID() },
      { subjectKind: 'idea', subjectId: randomUUID() },
      { subjectKind: 'plan', subjectId: 'x' },
      { mentions: [randomUUID()] },
      { text: ' ' },
    ]) {
      const { statusCode } = await say('team', { text: 'Hej', ...part });
      expect([part, statusCode]).toEqual([part, 400]);
    }
  });

  it('is one comment when it is sent twice, and nobody else’s', async () => {
    const id = randomUUID();
    const sent = { id, text: 'Kun én gang' };
    const first = await said('team', sent);
    expect(await said('team', sent)).toEqual(first);
    expect((await list()).filter(({ text }) => text === sent.text)).toHaveLength(1);
    for (const other of [{ id, text: 'Noget andet' }, sent]) {
      const who: Role = other === sent ? 'analyst' : 'team';
      expect((await say(who, other)).json()).toMatchObject({ code: 'already_exists' });
    }
  });

  it('S1.7 waits for whoever is named in it until they have seen it', async () => {
    const mentions = [idOf('analyst'), idOf('analyst'), idOf('office')];
    const comment = await said('team', { text: 'Kan I se på det?', mentions });
    expect(comment.mentions.map(({ name }) => name).sort()).toEqual(['analyst her', 'office her']);
    expect(await unseen('analyst')).toMatchObject([
      { commentId: comment.id, text: 'Kan I se på det?', author: 'team her' },
    ]);
    expect((await here.analyst.post(`/api/v1/comments/${comment.id}/seen`)).statusCode).toBe(204);
    expect(await unseen('analyst')).toEqual([]);
    expect(await unseen('office')).toHaveLength(1);
    await here.office.delete(`/api/v1/comments/${comment.id}`);
    expect(await unseen('office')).toEqual([]);
  });

  it('is taken back by its author or the office: the text goes, that it was said stays', async () => {
    const comment = await said('team', { text: 'Det mente jeg ikke' });
    const remove = (who: Role) => here[who].delete(`/api/v1/comments/${comment.id}`);
    expect((await remove('analyst')).json()).toMatchObject({ code: 'forbidden' });
    const seenBy = async (who: Role) =>
      (await here[who].get(`${at}/comments`))
        .json<List<Comment>>()
        .items.find(({ id }) => id === comment.id)?.canRemove;
    expect([await seenBy('analyst'), await seenBy('team'), await seenBy('office')]).toEqual([
      false,
      true,
      true,
    ]);
    expect([(await remove('team')).statusCode, (await remove('office')).statusCode]).toEqual([
      204, 204,
    ]);
    expect((await list()).find(({ id }) => id === comment.id)).toMatchObject({
      text: '',
      removed: true,
      author: 'team her',
      canRemove: false,
    });
    const audit = (await here.office.get('/api/v1/audit')).json<
      List<{ action: string; who: string }>
    >();
    expect(
      audit.items.filter((one) => one.action === 'comment.removed' && one.who === 'team her'),
    ).toHaveLength(1);
  });

  it('S1.7 records who took part, and in what', async () => {
    const { project } = await makeProject(here, 'C');
    const there = `/api/v1/projects/${project.id}`;
    await here.leadership.post(`${there}/comments`, { text: 'Godt begyndt' });
    await here.team.post(`${there}/meetings`, { participants: ['Gæst Ole', 'leadership her'] });
    await here.office.put(`${there}/themes/workflows`, { content: {} }, { 'if-match': '"v0"' });
    const { items } = (await here.office.get(`${there}/participants`)).json<List<Participant>>();
    const on = (activity: string) => ({ activity, days: 1, lastDay: '2026-11-23' });
    const person = (name: string, userId: string | null, ...activities: string[]) => ({
      name,
      userId,
      activities: activities.map(on),
    });
    expect(items).toEqual([
      person('Gæst Ole', null, 'meeting'),
      person('leadership her', idOf('leadership'), 'comment', 'meeting'),
      person('office her', idOf('office'), 'theme'),
      person('team her', idOf('team'), 'meeting'),
    ]);
  });

  it('S1.7 knows who takes part by themselves as who they are, also when they were named first', async () => {
    const { project } = await makeProject(here, 'D');
    const there = `/api/v1/projects/${project.id}`;
    const begun = await here.team.post(`${there}/meetings`, { participants: ['office her'] });
    const { id, etag } = begun.json<{ id: string; etag: string }>();
    const userOf = async () => {
      const found = (await here.office.get(`${there}/participants`)).json<List<Participant>>();
      return found.items.find(({ name }) => name === 'office her')?.userId;
    };
    expect(await userOf()).toBeNull();
    const headers = { 'if-match': etag };
    const turned = await here.office.send('PATCH', `/api/v1/meetings/${id}`, {
      body: { step: 'ideas' },
      headers,
    });
    expect(turned.statusCode).toBe(200);
    expect(await userOf()).toBe(idOf('office'));
  });
});
