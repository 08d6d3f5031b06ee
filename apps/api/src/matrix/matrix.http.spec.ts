import { randomUUID } from 'node:crypto';
import {
  type AuditList,
  type Matrix,
  type MatrixMark,
  NO_MARK_ETAG,
  type Participant,
  type Role,
  type Tree,
} from '@gevinst/contract';
import { PLAN_THEMES } from '@gevinst/domain';
import { benefit } from '../projects/testing/model-bench';
import { type Person, TestApp } from '../test-app';
import { makeProject, type TestProject } from '../test-project';

describe('the matrix of a tree and the six themes over HTTP', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let ours: TestProject;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    ours = await makeProject(people, 'P', 'team her');
  });
  afterAll(() => bench.close());

  const at = (project = ours.project.id) => `/api/v1/projects/${project}/matrix`;
  const matrix = async (project = ours.project.id) =>
    (await people.analyst.get(at(project))).json<Matrix>();
  const cell = (nodeId: string, theme: string, project = ours.project.id) =>
    `${at(project)}/${nodeId}/${theme}`;
  const put = async (url: string, body: object, by = people.office) => {
    const { etag } = (await people.analyst.get(url)).json<MatrixMark>();
    return by.put(url, body, { 'if-match': etag });
  };

  it('S9.2 R12 holds every change and benefit against all six themes, and none of them needs one', async () => {
    const { nodes, marks, answered, total } = await matrix();
    expect(nodes.map(({ kind, under }) => [kind, under])).toEqual([
      ['change', null],
      ['benefit', ours.change.id],
    ]);
    expect([marks, answered, total]).toEqual([[], 0, 12]);
    for (const theme of PLAN_THEMES) {
      const answer = await put(cell(ours.benefit.id, theme), {});
      expect(answer.statusCode).toBe(200);
    }
    expect(await matrix()).toMatchObject({ answered: 6, total: 12 });
  });

  it('S9.2 keeps note, challenge, barrier and action, and gives them back as they were', async () => {
    const wanted = { title: 'Mød teamet', owner: 'Anne', deadline: '2026-12-15' };
    const made = await people.team.post(`/api/v1/projects/${ours.project.id}/actions`, wanted);
    const said = {
      relevance: 'relevant',
      challenge: 'Ingen tør slippe papiret',
      note: 'Spørg revisionen',
      barrier: 'open',
      actionIds: [made.json<{ id: string }>().id],
    };
    const url = cell(ours.change.id, 'workflows');
    const answer = await put(url, said, people.team);
    expect(answer.json()).toMatchObject({ ...said, by: 'team her', etag: '"v1"' });
    expect(answer.headers['etag']).toBe('"v1"');
    expect((await people.leadership.get(url)).json()).toMatchObject(said);
    expect(await matrix()).toMatchObject({ openBarriers: 1 });
    expect((await put(url, { ...said, barrier: 'solved' })).json()).toMatchObject({ etag: '"v2"' });
    expect(await matrix()).toMatchObject({ openBarriers: 0 });
  });

  it('S10.3 counts "not relevant" as an answer, and what it held back is held back no more', async () => {
    const url = cell(ours.change.id, 'budget');
    const before = (await matrix()).answered;
    await put(url, { relevance: 'open', barrier: 'open' });
    expect(await matrix()).toMatchObject({ answered: before, openBarriers: 1 });
    await put(url, { relevance: 'notRelevant', barrier: 'open' });
    expect(await matrix()).toMatchObject({ answered: before + 1, openBarriers: 0 });
  });

  it('S1.9 S10.1 knows six themes and no others, and none of them weighs', async () => {
    for (const nowhere of [
      cell(ours.change.id, 'weather'),
      cell('node', 'culture'),
      cell(randomUUID(), 'culture'),
    ]) {
      const answer = await people.office.put(nowhere, {}, { 'if-match': NO_MARK_ETAG });
      expect([nowhere, answer.statusCode]).toEqual([nowhere, 404]);
    }
    expect(JSON.stringify(await matrix())).not.toContain('weight');
  });

  it('loses no update: 428 without a version, 412 with an old one, also when two write first', async () => {
    const url = cell(ours.change.id, 'channels');
    expect((await people.office.put(url, {})).statusCode).toBe(428);
    const first = { 'if-match': NO_MARK_ETAG };
    const both = await Promise.all([
      people.office.put(url, { note: 'A' }, first),
      people.team.put(url, { note: 'B' }, first),
    ]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
    expect((await people.office.put(url, {}, first)).statusCode).toBe(412);
  });

  it('refuses actions of other projects, and civil registration numbers', async () => {
    const url = cell(ours.benefit.id, 'culture');
    const foreign = await put(url, { actionIds: [randomUUID()] });
    expect(foreign.json()).toMatchObject({ errors: [{ path: 'actionIds.0' }] });
    const cpr = await put(url, { challenge: 'Borgeren 070761-4285 ringer' });
    expect([foreign.statusCode, cpr.statusCode]).toEqual([400, 400]);
  });

  it('R12 S9.2 does not count what was said of what is removed, and has it again when that comes back', async () => {
    const other = await makeProject(people, 'Q');
    const project = other.project.id;
    const path = `/api/v1/projects/${project}`;
    const names = ['Et', 'To', 'Tre'];
    const changes = await Promise.all(
      names.map(async (name) =>
        (await people.office.post(`${path}/changes`, { name })).json<{ id: string }>(),
      ),
    );
    const extra = (await people.office.post(`${path}/benefits`, benefit({ name: 'Kort' }))).json<{
      id: string;
    }>();
    const [one, two] = changes.map(({ id }) => id) as [string, string];
    for (const node of [one, two, extra.id, other.change.id])
      await put(cell(node, 'culture', project), { barrier: 'open', challenge: 'Vi plejer' });
    const marked = async () => (await matrix(project)).marks.map(({ nodeId }) => nodeId);
    expect((await marked()).sort()).toEqual([one, two, extra.id, other.change.id].sort());
    await people.office.remove(project, `changes/${one}`);
    await people.office.remove(project, `benefits/${extra.id}`);
    const tree = (await people.office.get(`${path}/tree`)).json<Tree>();
    const kept = { changes: tree.changes.filter(({ id }) => id !== two), benefits: tree.benefits };
    const saved = await people.office.put(`${path}/tree`, kept, { 'if-match': tree.etag });
    expect(saved.statusCode).toBe(200);
    expect(await marked()).toEqual([other.change.id]);
    const again = { ...kept, changes: [...kept.changes, { id: two, name: 'To' }] };
    await people.office.put(`${path}/tree`, again, { 'if-match': String(saved.headers.etag) });
    const back = (await matrix(project)).marks.filter(({ nodeId }) => nodeId === two);
    expect(back).toMatchObject([{ challenge: 'Vi plejer', barrier: 'open', theme: 'culture' }]);
  });

  it('says in the audit list how many actions a cell has, also when nothing else is new', async () => {
    const action = await people.office.post(`/api/v1/projects/${ours.project.id}/actions`, {
      ...{ title: 'Ring til Ib', owner: 'Ida', deadline: '2026-12-01' },
    });
    expect(action.statusCode).toBe(201);
    const url = cell(ours.change.id, 'channels');
    await put(url, { challenge: 'Brevene' });
    const { id } = action.json<{ id: string }>();
    const linked = await put(url, { challenge: 'Brevene', actionIds: [id] });
    expect(linked.statusCode).toBe(200);
    const [entry] = (await people.office.get('/api/v1/audit?limit=1')).json<AuditList>().items;
    expect(entry).toMatchObject({ before: 'actionIds: 0', after: 'actionIds: 1' });
  });

  it('S1.7 R8 is read by all and written by office and the own team; who wrote what is kept', async () => {
    const foreign = await makeProject(people, 'FREMMED');
    const theirs = cell(foreign.change.id, 'culture', foreign.project.id);
    const url = cell(ours.change.id, 'culture');
    const answers = [
      await put(url, {}, people.analyst),
      await put(url, {}, people.leadership),
      await put(theirs, {}, people.team),
      await put(url, { challenge: 'Vi plejer' }, people.team),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 200]);
    const [entry] = (await people.office.get('/api/v1/audit?limit=1')).json<AuditList>().items;
    expect(entry).toMatchObject({
      ...{ action: 'mark.saved', who: 'team her' },
      subject: 'P Projekt P: Forandring P · Adfærd, kultur og værdier',
      after: expect.stringContaining('challenge: Vi plejer'),
    });
    const participants = await people.office.get(
      `/api/v1/projects/${ours.project.id}/participants`,
    );
    const { items } = participants.json<{ items: Participant[] }>();
    const team = items.find(({ name }) => name === 'team her');
    expect(team?.activities.map(({ activity }) => activity)).toContain('matrix');
  });
});
