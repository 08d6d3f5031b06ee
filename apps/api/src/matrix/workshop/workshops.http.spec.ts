import { randomUUID } from 'node:crypto';
import type {
  AuditList,
  Matrix,
  MatrixMark,
  Participant,
  Role,
  Tree,
  Workshop,
  WorkshopPlace,
} from '@gevinst/contract';
import { nextOpenPlace, workshopPlaces } from '@gevinst/domain';
import { type Person, TestApp } from '../../test-app';
import { makeProject, type TestProject } from '../../test-project';

describe('a start-up workshop over HTTP', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let ours: TestProject;
  let workshop: Workshop;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    ours = await makeProject(people, 'P', 'team her');
  });
  afterAll(() => bench.close());

  const at = (project = ours.project.id) => `/api/v1/projects/${project}`;
  const read = async (id = workshop.id) =>
    (await people.analyst.get(`/api/v1/workshops/${id}`)).json<Workshop>();
  const patch = async (body: object, by = people.team, id = workshop.id) => {
    const { etag } = await read(id);
    return by.send('PATCH', `/api/v1/workshops/${id}`, { body, headers: { 'if-match': etag } });
  };
  const mark = async ({ nodeId, theme }: WorkshopPlace, body: object) => {
    const url = `${at()}/matrix/${nodeId}/${theme}`;
    const { etag } = (await people.team.get(url)).json<MatrixMark>();
    return people.team.put(url, body, { 'if-match': etag });
  };

  it('S10.2 starts at the first cell that nobody has answered, with a facilitator and who is there', async () => {
    await mark({ nodeId: ours.change.id, theme: 'channels' }, { relevance: 'notRelevant' });
    const body = { participants: ['Ali Rahimi', 'Sanne Friis'] };
    const answer = await people.team.post(`${at()}/workshops`, body);
    expect(answer.statusCode).toBe(201);
    workshop = answer.json<Workshop>();
    expect(workshop).toMatchObject({
      ...{ state: 'running', facilitator: 'team her', endedAt: null, outcome: null },
      participants: ['team her', 'Ali Rahimi', 'Sanne Friis'],
      place: { nodeId: ours.change.id, theme: 'workflows' },
    });
    expect(answer.headers['etag']).toBe(workshop.etag);
  });

  it('has one open workshop of a project, and starts the same one once', async () => {
    const again = await people.team.post(`${at()}/workshops`, { id: workshop.id });
    expect(again.json()).toMatchObject({ id: workshop.id });
    const other = await people.office.post(`${at()}/workshops`);
    expect([other.statusCode, other.json()]).toMatchObject([409, { code: 'workshop_open' }]);
  });

  it('S10.2 goes on another day where it was left', async () => {
    const place = { nodeId: ours.benefit.id, theme: 'culture' };
    expect((await patch({ place })).json()).toMatchObject({ place });
    expect((await patch({ state: 'paused' })).json()).toMatchObject({ state: 'paused', place });
    const { items } = (await people.leadership.get(`${at()}/workshops`)).json<{
      items: Workshop[];
    }>();
    expect(items).toMatchObject([{ id: workshop.id, state: 'paused', place }]);
    expect((await patch({ state: 'running' })).json()).toMatchObject({ state: 'running', place });
  });

  /** Answers each cell that is still open; the culture is what is difficult. */
  const walkThrough = async () => {
    const { nodes } = (await people.team.get(`${at()}/matrix`)).json<Matrix>();
    const places = workshopPlaces(nodes.map(({ id }) => id));
    for (let steps = 0; steps < places.length; steps += 1) {
      const { marks } = (await people.team.get(`${at()}/matrix`)).json<Matrix>();
      const place = nextOpenPlace(places, marks, null);
      if (place === null) break;
      const hard = place.theme === 'culture';
      await mark(place, hard ? { challenge: 'Vi plejer', barrier: 'open' } : {});
    }
  };

  it('S10.3 leads through every cell, and is through when all are answered', async () => {
    await walkThrough();
    const { answered, total } = (await people.team.get(`${at()}/matrix`)).json<Matrix>();
    expect([answered, total]).toEqual([12, 12]);
  });

  it('loses no update: 428 without a version, 412 with an old one', async () => {
    const url = `/api/v1/workshops/${workshop.id}`;
    const body = { facilitator: 'Ali' };
    expect((await people.team.send('PATCH', url, { body })).statusCode).toBe(428);
    const stale = await people.team.send('PATCH', url, {
      body,
      headers: { 'if-match': workshop.etag },
    });
    expect(stale.statusCode).toBe(412);
  });

  it('S10.2 ends in what is difficult and the first actions, with owner and deadline', async () => {
    await walkThrough();
    const wanted = { title: 'Mød teamet', owner: 'Anne', deadline: '2026-12-15' };
    const made = await people.team.post(`${at()}/actions`, wanted);
    const actionIds = [made.json<{ id: string }>().id];
    const place = { nodeId: ours.change.id, theme: 'culture' } as const;
    await mark(place, { challenge: 'Vi plejer', barrier: 'open', actionIds });
    const answer = await patch({ end: true });
    expect(answer.json()).toMatchObject({
      state: 'done',
      outcome: {
        ...{ answered: 12, total: 12, actions: [wanted] },
        challenges: [
          { node: 'Forandring P', theme: 'culture', text: 'Vi plejer', barrier: 'open' },
          { node: 'Gevinst P', theme: 'culture', text: 'Vi plejer', barrier: 'open' },
        ],
      },
    });
    expect((await patch({ state: 'running' })).json()).toMatchObject({ code: 'workshop_over' });
    await mark(place, { relevance: 'notRelevant' });
    expect((await read()).outcome?.challenges).toHaveLength(2);
    const next = await people.office.post(`${at()}/workshops`, {});
    expect(next.statusCode).toBe(201);
  });

  it('goes on when the change that it stood at has been removed', async () => {
    const other = await makeProject(people, 'Q');
    const begun = await people.office.post(`${at(other.project.id)}/workshops`);
    const { id, place } = begun.json<Workshop>();
    expect(place?.nodeId).toBe(other.change.id);
    const path = `${at(other.project.id)}/tree`;
    const tree = (await people.office.get(path)).json<Tree>();
    const benefits = tree.benefits.map((one) => ({ ...one, changeIds: [] }));
    await people.office.put(path, { changes: [], benefits }, { 'if-match': tree.etag });
    const to = { nodeId: other.benefit.id, theme: 'channels' };
    expect((await patch({ place: to }, people.office, id)).json()).toMatchObject({ place: to });
  });

  it('S1.7 R8 is followed by all, led by office and the own team; who was there is kept', async () => {
    const foreign = await makeProject(people, 'FREMMED');
    const url = `${at(foreign.project.id)}/workshops`;
    const answers = [
      await people.analyst.post(url),
      await people.leadership.post(url),
      await people.team.post(url),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403]);
    expect((await people.analyst.get(`/api/v1/workshops/${randomUUID()}`)).statusCode).toBe(404);
    const { items } = (await people.office.get(`${at()}/participants`)).json<{
      items: Participant[];
    }>();
    const there = items.filter(({ activities }) =>
      activities.some(({ activity }) => activity === 'workshop'),
    );
    expect(there.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['team her', 'Ali Rahimi', 'Sanne Friis']),
    );
    const audit = (await people.office.get('/api/v1/audit?limit=200')).json<AuditList>();
    const told = audit.items.filter(({ action }) => action.startsWith('workshop.'));
    expect(told.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['workshop.started', 'workshop.ended']),
    );
  });
});
