import type {
  AuditList,
  Benefit,
  Change,
  ProjectDetail,
  ProjectPlan,
  ProjectResource,
  Role,
} from '@gevinst/contract';
import type { LightMyRequestResponse } from 'fastify';
import { type Person, TestApp } from '../test-app';
import { makeProject } from '../test-project';
import { benefit, project } from './testing/model-bench';

const told = (answer: LightMyRequestResponse) =>
  answer.statusCode < 300
    ? [answer.statusCode]
    : [answer.statusCode, answer.json<{ code: string }>().code];
const match = (etag: unknown) => ({ 'if-match': String(etag) });

describe('editing a project over HTTP', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let office: Person;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    ({ office } = people);
  });
  afterAll(() => bench.close());

  const planOf = async (id: string, person = office) =>
    (await person.get(`/api/v1/projects/${id}/plan`)).json<ProjectPlan>();
  const newest = async () => (await office.get('/api/v1/audit?limit=1')).json<AuditList>().items[0];
  const create = async (code: string, owner = '') =>
    (await office.post('/api/v1/projects', project({ code, owner }))).json<ProjectResource>();

  it('makes a project and changes everything about it, with before and after in the audit list', async () => {
    const made = await office.post('/api/v1/projects', project({ code: 'A-1', owner: 'Bo' }));
    expect([made.statusCode, made.headers.etag]).toEqual([201, '"v1"']);
    const { id, etag } = made.json<ProjectResource>();
    const next = project({
      code: 'A-2',
      name: 'Digital post 2',
      department: 'Økonomi',
      phase: 'closed',
      owner: 'Ib',
      goLive: '2026-03-01',
      description: 'Færdig',
      takenInAdvanceKr: '1250000.50',
    });
    const changed = await office.put(`/api/v1/projects/${id}`, next, match(etag));
    expect([changed.statusCode, changed.headers.etag]).toEqual([200, '"v2"']);
    expect((await planOf(id)).project).toEqual(next);
    const entry = await newest();
    expect(entry).toMatchObject({ who: 'office her', action: 'project.changed' });
    expect(entry?.before).toContain('owner: Bo');
    expect(entry?.after).toContain('takenInAdvanceKr: 1250000.50');
    expect(entry?.after).not.toContain('synonyms');
  });

  it('S1.4 links to where delivery and contract are, and only to pages; the audit list has before and after', async () => {
    const first = 'https://projekter.eksempelkoebing.test/17';
    const second = 'http://intra.eksempelkoebing.test/sag?id=17';
    const body = project({ code: 'L-1', deliveryUrl: first });
    const { id, etag } = (await office.post('/api/v1/projects', body)).json<ProjectResource>();
    const at = `/api/v1/projects/${id}`;
    const kept = async () => [
      (await planOf(id)).project.deliveryUrl,
      (await office.get(at)).json<ProjectDetail>().deliveryUrl,
    ];
    expect(await kept()).toEqual([first, first]);
    for (const bad of ['javascript:alert(1)', 'data:text/html,hej', 'ftp://a.test', 'sag 17', '']) {
      const answer = await office.put(at, { ...body, deliveryUrl: bad }, match(etag));
      expect([bad, ...told(answer)]).toEqual([bad, 400, 'validation_failed']);
      expect(answer.json()).toMatchObject({ errors: [{ path: 'deliveryUrl' }] });
    }
    expect(await kept()).toEqual([first, first]);
    const put = await office.put(at, { ...body, deliveryUrl: second }, match(etag));
    expect(await kept()).toEqual([second, second]);
    const changed = { before: `deliveryUrl: ${first}`, after: `deliveryUrl: ${second}` };
    expect(await newest()).toMatchObject({ action: 'project.changed', ...changed });
    const { deliveryUrl: _link, ...old } = body;
    expect(told(await office.put(at, old, match(put.headers.etag)))).toEqual([200]);
    expect(await kept()).toEqual([null, null]);
    expect(await newest()).toMatchObject({
      before: `deliveryUrl: ${second}`,
      after: 'deliveryUrl: –',
    });
  });

  it('refuses a code that is taken, and says which field is wrong', async () => {
    await create('B-1');
    const again = await office.post('/api/v1/projects', project({ code: 'B-1' }));
    expect(told(again)).toEqual([409, 'already_exists']);
    const wrong = { ...project({ code: 'B-2' }), name: '', takenInAdvanceKr: '1.5', phase: 'soon' };
    const answer = await office.post('/api/v1/projects', wrong);
    expect(told(answer)).toEqual([400, 'validation_failed']);
    const fields = answer.json<{ errors: { path: string }[] }>().errors.map(({ path }) => path);
    expect(fields.sort()).toEqual(['name', 'phase', 'takenInAdvanceKr']);
  });

  it('makes, changes and removes changes and benefits', async () => {
    const { id } = await create('C-1');
    const at = `/api/v1/projects/${id}`;
    const change = await office.post(`${at}/changes`, {
      name: 'Post sendes digitalt',
      owner: 'Bo',
    });
    expect([change.statusCode, change.headers.etag]).toEqual([201, '"v2"']);
    const changeId = change.json<Change>().id;
    const input = benefit({ name: 'Porto', owner: 'Ib', changeIds: [changeId] });
    const made = await office.post(`${at}/benefits`, input);
    expect([made.statusCode, made.json()]).toEqual([201, { ...input, id: expect.any(String) }]);
    const benefitId = made.json<Benefit>().id;

    const renamed = { name: 'Alt sendes digitalt', owner: 'Eva' };
    const put = await office.put(`${at}/changes/${changeId}`, renamed, match(made.headers.etag));
    expect(put.json()).toEqual({ ...renamed, id: changeId });
    const dearer = benefit({
      name: 'Porto og papir',
      owner: 'Eva',
      valueClass: 'nonCashable',
      beneficiary: 'citizen',
      disbenefit: true,
      realisationTo: '2027-12',
      changeIds: [],
      description: 'Begge dele',
    });
    const second = await office.put(`${at}/benefits/${benefitId}`, dearer, match(put.headers.etag));
    expect(second.json()).toEqual({ ...dearer, id: benefitId });
    expect(await planOf(id)).toMatchObject({
      changes: [{ name: 'Alt sendes digitalt' }],
      benefits: [{ name: 'Porto og papir', changeIds: [] }],
    });

    const gone = await office.delete(`${at}/benefits/${benefitId}`, match(second.headers.etag));
    expect(told(gone)).toEqual([204]);
    const both = await office.delete(`${at}/changes/${changeId}`, match(gone.headers.etag));
    expect(told(both)).toEqual([204]);
    expect(await planOf(id)).toMatchObject({ changes: [], benefits: [] });
    const again = await office.delete(`${at}/changes/${changeId}`, match(both.headers.etag));
    expect(told(again)).toEqual([404, 'not_found']);
  });

  it('keeps a benefit that an approved plan has promised', async () => {
    const made = await makeProject(people, 'C-2');
    const answer = await office.remove(made.project.id, `benefits/${made.benefit.id}`);
    expect(told(answer)).toEqual([409, 'conflict']);
    expect(answer.json<{ detail: string }>().detail).toContain('godkendte plan nr. 1');
  });

  it('refuses a benefit that ends before it begins, or follows from a change of another project', async () => {
    const { id } = await create('C-3');
    const other = await makeProject(people, 'C-4');
    const at = `/api/v1/projects/${id}/benefits`;
    const backwards = benefit({ realisationFrom: '2026-05', realisationTo: '2026-04' });
    const first = await office.post(at, backwards);
    expect(first.json()).toMatchObject({ status: 400, errors: [{ path: 'realisationTo' }] });
    const second = await office.post(at, benefit({ changeIds: [other.change.id] }));
    expect(second.json()).toMatchObject({ status: 400, errors: [{ path: 'changeIds' }] });
    expect((await planOf(id)).benefits).toEqual([]);
  });

  it('loses nobody’s edit: every change says what it builds on', async () => {
    const made = await makeProject(people, 'D-1');
    const at = `/api/v1/projects/${made.project.id}`;
    const { etag } = await planOf(made.project.id);
    const edits: [string, unknown][] = [
      [at, project({ code: 'D-1', name: 'Mit' })],
      [`${at}/changes/${made.change.id}`, { name: 'Mit' }],
      [`${at}/benefits/${made.benefit.id}`, benefit({ name: 'Mit' })],
      [`${at}/override`, { light: 'red', reason: 'Mit ord', until: '2027-01-01' }],
    ];
    for (const [url, body] of edits) {
      expect(told(await office.put(url, body))).toEqual([428, 'precondition_required']);
      expect(told(await office.put(url, body, match('*')))).toEqual([428, 'precondition_required']);
    }
    const first = await office.put(
      `${at}/changes/${made.change.id}`,
      { name: 'Hendes' },
      match(etag),
    );
    expect(first.statusCode).toBe(200);
    for (const [url, body] of edits) {
      expect(told(await office.put(url, body, match(etag)))).toEqual([412, 'stale']);
    }
    expect(told(await office.post(`${at}/changes`, { name: 'Ny' }, match(etag)))).toEqual([
      412,
      'stale',
    ]);
    const plan = await planOf(made.project.id);
    expect(plan.changes.map(({ name }) => name)).toEqual(['Hendes']);
    expect(plan.project.name).toBe('Projekt D-1');
    expect(plan.override).toBeNull();
    expect(plan.etag).toBe(first.headers.etag);
  });

  it('lets one of two who press together win, and tells the other', async () => {
    const { id, etag } = await create('D-2');
    const press = (name: string) =>
      office.put(`/api/v1/projects/${id}`, project({ code: 'D-2', name }), match(etag));
    const both = await Promise.all([press('Den ene'), press('Den anden')]);
    expect(both.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412]);
  });

  it('lets a team edit the projects it owns, and no others', async () => {
    const own = await create('E-1', 'team her');
    const other = await create('E-2', 'En anden');
    const { team, analyst } = people;
    expect((await planOf(own.id, team)).canEdit).toBe(true);
    expect((await planOf(other.id, team)).canEdit).toBe(false);
    expect((await planOf(own.id, analyst)).canEdit).toBe(false);
    const change = (id: string) => team.post(`/api/v1/projects/${id}/changes`, { name: 'Ny' });
    expect(told(await change(own.id))).toEqual([201]);
    expect(told(await change(other.id))).toEqual([403, 'forbidden']);
    const mine = project({ code: 'E-2', owner: 'team her' });
    const grab = await team.put(`/api/v1/projects/${other.id}`, mine, match(other.etag));
    expect(told(grab)).toEqual([403, 'forbidden']);
    const draft = { reason: 'Vores plan', content: { benefits: [], targets: [], costs: [] } };
    expect(told(await team.post(`/api/v1/projects/${own.id}/revisions`, draft))).toEqual([201]);
    const refused = await team.post(`/api/v1/projects/${other.id}/revisions`, draft);
    expect(told(refused)).toEqual([403, 'forbidden']);
  });

  it('takes the office’s own judgement with a reason and an end, and gives it back', async () => {
    const { id, etag } = await create('F-1');
    const url = `/api/v1/projects/${id}/override`;
    const judged = { light: 'yellow', reason: 'Leverandøren er skiftet', until: '2027-01-31' };
    const invalid = [
      { ...judged, reason: '' },
      { ...judged, until: undefined },
      { ...judged, light: 'notMeasured' },
      { ...judged, until: '2026-11-22' },
    ];
    for (const input of invalid) {
      const answer = await office.put(url, input, match(etag));
      expect([input, ...told(answer)]).toEqual([input, 400, 'validation_failed']);
    }
    const set = await office.put(url, judged, match(etag));
    expect(told(set)).toEqual([204]);
    expect((await planOf(id)).override).toEqual({ ...judged, author: 'office her' });
    expect(await newest()).toMatchObject({ action: 'override.set', who: 'office her' });
    const harder = { ...judged, light: 'red', reason: 'Værre endnu' };
    const again = await office.put(url, harder, match(set.headers.etag));
    expect(told(again)).toEqual([204]);
    expect((await newest())?.before).toContain('Leverandøren er skiftet');
    expect(told(await office.delete(url))).toEqual([428, 'precondition_required']);
    expect(told(await office.delete(url, match(set.headers.etag)))).toEqual([412, 'stale']);
    const ended = await office.delete(url, match(again.headers.etag));
    expect(told(ended)).toEqual([204]);
    expect((await planOf(id)).override).toBeNull();
    const gone = await office.delete(url, match(ended.headers.etag));
    expect(told(gone)).toEqual([404, 'not_found']);
  });
});
