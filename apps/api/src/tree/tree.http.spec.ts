import { randomUUID } from 'node:crypto';
import {
  type AuditList,
  BenefitInput,
  type LedgerEvent,
  type Problem,
  type ProjectPlan,
  type ProjectResource,
  type Revision,
  type Role,
  type Tree,
  type TreeInput,
} from '@gevinst/contract';
import { TREE_EXAMPLE } from '@gevinst/domain';
import { indicator, project } from '../projects/testing/model-bench';
import { type Person, TestApp } from '../test-app';
import { makeProject } from '../test-project';

const match = (etag: string) => ({ 'if-match': etag });

describe('the benefit tree over HTTP', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let office: Person;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    ({ office } = people);
  });
  afterAll(() => bench.close());

  const at = (id: string) => `/api/v1/projects/${id}/tree`;
  const treeOf = async (id: string, person = office) => (await person.get(at(id))).json<Tree>();
  const create = async (code: string, more: object = {}) =>
    (await office.post('/api/v1/projects', project({ code, ...more }))).json<ProjectResource>();
  const put = async (id: string, tree: Partial<TreeInput>, person = office) => {
    const standing = await treeOf(id);
    return person.put(at(id), { ...standing, ...tree }, match(standing.etag));
  };
  const newest = async () => (await office.get('/api/v1/audit?limit=1')).json<AuditList>().items[0];
  const ledgerOf = async (id: string) => {
    const rows = await bench.postgres.database.system((manager) =>
      manager.query<{ payload: LedgerEvent }[]>(
        `select payload from ledger where payload->>'projectId' = $1 order by seq`,
        [id],
      ),
    );
    return rows.map(({ payload }) => payload.kind);
  };
  const change = (name: string, more: object = {}) => ({
    ...{ id: randomUUID(), name, owner: '', description: '' },
    ...more,
  });
  const benefit = (name: string, changeIds: string[] = [], more: object = {}) => ({
    ...{ id: randomUUID(), name, valueClass: 'cashable', changeIds },
    ...more,
  });

  /** What a client may send, with as little said as the contract allows. */
  const body = (changes: object[], benefits: object[]) =>
    ({ changes, benefits }) as unknown as TreeInput;

  it('S9.1 keeps a benefit that follows from several changes, in the order it was drawn', async () => {
    const { id } = await create('T-1', { goLive: '2026-05-20' });
    const [late, early] = [change('Ørsted'), change('Agern', { owner: 'Bo', description: 'Ny' })];
    const both = benefit('Færre breve', [late.id, early.id], { owner: 'Ib' });
    const first = await put(id, body([late, early], [both, benefit('Alene')]));
    expect(first.statusCode).toBe(200);
    const tree = await treeOf(id);
    expect(first.json()).toEqual(tree);
    expect(first.headers.etag).toBe(tree.etag);
    expect(tree.changes).toEqual([late, { ...early, owner: 'Bo', description: 'Ny' }]);
    expect(tree.benefits).toMatchObject([
      { ...both, realisationFrom: '2026-05', realisationTo: '2029-04', doam: null },
      { name: 'Alene', changeIds: [] },
    ]);
    expect(tree).toMatchObject({ canEdit: true, promised: [], overlaps: [] });
    expect(tree.lights[both.id]).toBe('noTarget');

    const again = await office.put(at(id), tree, match(tree.etag));
    expect(again.json()).toEqual({ ...tree, etag: again.headers.etag });
    const turned = await put(id, { changes: tree.changes.toReversed() });
    expect(turned.json<Tree>().changes.map(({ name }) => name)).toEqual(['Agern', 'Ørsted']);
  });

  it('S9.1 needs the version it builds on: 428 without, 412 with an old one, and nothing is written', async () => {
    const { id } = await create('T-2');
    const old = await treeOf(id);
    const next = { ...old, changes: [change('Første')] };
    expect((await office.put(at(id), next)).statusCode).toBe(428);
    expect((await office.put(at(id), next, match(old.etag))).statusCode).toBe(200);
    const lost = await office.put(at(id), { ...old, changes: [change('Anden')] }, match(old.etag));
    expect(lost.statusCode).toBe(412);
    expect((await treeOf(id)).changes.map(({ name }) => name)).toEqual(['Første']);
  });

  it('S9.3 takes the example of the paper as it is', async () => {
    const { id } = await create('T-3');
    const changes = TREE_EXAMPLE.map((one) => change(one.change));
    const benefits = TREE_EXAMPLE.flatMap((one, place) =>
      one.benefits.map(({ name, valueClass }) =>
        benefit(name, [changes[place]?.id ?? ''], { valueClass }),
      ),
    );
    const made = (await put(id, body(changes, benefits))).json<Tree>();
    expect([made.changes.length, made.benefits.length]).toEqual([3, 6]);
    expect(made.benefits.every(({ realisationFrom }) => realisationFrom === '2026-12')).toBe(true);
  });

  it('S1.5 keeps a benefit that an approved plan promised, and all else of the tree with it', async () => {
    const made = await makeProject(people, 'T-4');
    const tree = await treeOf(made.project.id);
    expect(tree.promised).toEqual([made.benefit.id]);
    expect(tree.valuedBy).toEqual({ [made.benefit.id]: made.indicator.id });
    const answer = await put(made.project.id, { changes: [change('Ny')], benefits: [] });
    expect(answer.statusCode).toBe(409);
    expect(answer.json<Problem>().detail).toContain('godkendte plan nr. 1');
    expect(await treeOf(made.project.id)).toEqual(tree);

    const unforeseen = benefit('Uforudset', [made.change.id]);
    const more = await put(made.project.id, body(tree.changes, [...tree.benefits, unforeseen]));
    expect(more.json<Tree>().benefits.map(({ name }) => name)).toEqual([
      'Gevinst T-4',
      'Uforudset',
    ]);
  });

  it('tells the ledger of what moves a figure only: a new benefit and another class, not another name', async () => {
    const { id } = await create('T-5');
    const gain = benefit('Porto');
    await put(id, body([], [gain]));
    const renamed = { ...gain, name: 'Porto og print', owner: 'Eva' };
    await put(id, body([change('Ny')], [renamed]));
    expect(await ledgerOf(id)).toEqual(['benefit_put']);
    await put(id, body([], [{ ...renamed, valueClass: 'quality' }]));
    expect(await ledgerOf(id)).toEqual(['benefit_put', 'benefit_put']);
  });

  it('R8 says in the audit list what has become of the tree, and nothing when nothing has', async () => {
    const { id } = await create('T-6');
    const [old, gain] = [change('Gammel'), benefit('Porto')];
    await put(id, body([old], [{ ...gain, changeIds: [old.id] }]));
    const next = change('Ny');
    await put(id, body([next], [{ ...gain, owner: 'Eva', changeIds: [next.id] }]));
    const entry = await newest();
    expect(entry).toMatchObject({
      who: 'office her',
      action: 'tree.saved',
      subject: 'T-6 Digital post',
    });
    expect(entry?.before).toBe('Forandring: Gammel\nGevinst: Porto\nowner: –\nGammel → Porto');
    expect(entry?.after).toBe('Forandring: Ny\nGevinst: Porto\nowner: Eva\nNy → Porto');
    await put(id, {});
    expect((await newest())?.after).toBe(entry?.after);
  });

  it('writes the indicators of a benefit into the draft of the plan, once, and keeps what is promised', async () => {
    const made = await makeProject(people, 'T-7');
    const { id } = made.project;
    const seen = indicator({ code: 'SET-7', name: 'Set' });
    const extra = (await office.post('/api/v1/indicators', seen)).json<{ id: string }>();
    const tree = await treeOf(id);
    const drafts = async () =>
      (await office.get(`/api/v1/projects/${id}/plan`)).json<ProjectPlan>();
    await put(id, {});
    expect((await drafts()).draft).toBeNull();
    const benefits = tree.benefits.map((one) => ({ ...one, indicatorIds: [extra.id] }));
    expect((await put(id, { benefits })).json<Tree>().benefits[0]?.indicatorIds).toEqual([
      extra.id,
    ]);
    const { draft, approved } = await drafts();
    expect(draft).toMatchObject({ reason: 'Indikatorer fra gevinsttræet', state: 'draft' });
    expect(draft?.content.benefits).toEqual([
      { ...approved?.content.benefits[0], evidenceIndicatorIds: [extra.id] },
    ]);
    expect(draft?.content.targets).toEqual(approved?.content.targets);
    const frozen = await office.get(`/api/v1/revisions/${made.approved.id}`);
    expect(frozen.json<Revision>().content).toEqual(made.approved.content);

    const unknown = tree.benefits.map((one) => ({ ...one, indicatorIds: [randomUUID()] }));
    expect((await put(id, { benefits: unknown })).statusCode).toBe(400);
  });

  it('S9.1 R8 says what the draft expects of a benefit, and in the audit list that it has left the draft', async () => {
    const { id } = await create('KLADDE');
    const [gain, other] = [benefit('Porto'), benefit('Papir')];
    await put(id, body([], [gain, other]));
    const months = [{ month: '2027-01', amountKr: '100.00' }];
    const planned = { benefitId: gain.id, valuation: null, months };
    const content = { benefits: [planned], targets: [], costs: [] };
    await office.post(`/api/v1/projects/${id}/revisions`, { reason: 'Første udkast', content });
    expect((await treeOf(id)).drafted).toEqual({ [gain.id]: '100.00' });
    const without = await put(id, body([], [other]));
    expect(without.json<Tree>().drafted).toEqual({});
    const { items } = (await office.get('/api/v1/audit?limit=5')).json<AuditList>();
    expect(items.find(({ action }) => action === 'revision.saved')).toMatchObject({
      subject: 'KLADDE Digital post, plan nr. 1',
      before: expect.stringContaining('1 gevinst, 100,00 kr. planlagt'),
      after: expect.stringContaining('0 gevinster, 0,00 kr. planlagt'),
    });
  });

  it('keeps what the forms of one change and one benefit do not know of', async () => {
    const { id } = await create('T-16');
    const doam = { description: 'yes', observable: 'no', attribution: null, measurement: null };
    const test = { ...doam, note: 'Set af to' };
    const [one, two] = [change('Et', { description: 'Hvorfor' }), change('To')];
    const gain = benefit('Porto', [two.id], { doam: test });
    const tree = (await put(id, body([two, one], [benefit('Først'), gain]))).json<Tree>();
    const known = tree.benefits.find((each) => each.id === gain.id);
    const project = `/api/v1/projects/${id}`;
    const renamed = { name: 'Et nyt', owner: 'Bo' };
    const first = await office.put(`${project}/changes/${one.id}`, renamed, match(tree.etag));
    const etag = String(first.headers.etag);
    const next = { ...BenefitInput.parse(known), name: 'Mindre porto' };
    await office.put(`${project}/benefits/${gain.id}`, next, match(etag));
    const { changes, benefits } = await treeOf(id);
    expect(changes).toEqual([two, { ...one, ...renamed }]);
    expect(benefits.at(-1)).toMatchObject({ name: 'Mindre porto', doam: test });
  });

  it('refuses what does not hang together, with the place, and an id that is used elsewhere', async () => {
    const { id } = await create('T-8');
    const there = (await put(id, body([change('Her')], []))).json<Tree>();
    const { id: other } = await create('T-9');
    const lost = await put(other, body([], [benefit('Løs', [randomUUID()])]));
    expect([lost.statusCode, lost.json<Problem>().errors?.map(({ path }) => path)]).toEqual([
      400,
      ['benefits.0.changeIds.0'],
    ]);
    const stolen = await put(other, { changes: there.changes });
    expect([stolen.statusCode, stolen.json<Problem>().code]).toEqual([409, 'already_exists']);
    expect((await treeOf(id)).changes).toEqual(there.changes);
  });

  it('is a team’s to draw on its own projects only, and everyone’s to read', async () => {
    const { id } = await create('T-10', { owner: 'team her' });
    const { id: foreign } = await create('T-11', { owner: 'Bo' });
    expect((await treeOf(foreign, people.team)).canEdit).toBe(false);
    expect((await treeOf(id, people.team)).canEdit).toBe(true);
    expect((await put(foreign, {}, people.team)).statusCode).toBe(403);
    expect((await put(id, {}, people.team)).statusCode).toBe(200);
    expect((await treeOf(id, people.analyst)).canEdit).toBe(false);
  });

  it('N5 warns when two projects claim the same indicator', async () => {
    const one = await makeProject(people, 'T-12');
    const { id } = await create('T-13');
    const gain = benefit('Også porto');
    await put(id, body([], [gain]));
    const valuation = { indicatorId: one.indicator.id, unitValueKr: '9', volumeIndicatorId: null };
    const planned = { benefitId: gain.id, valuation: { ...valuation, share: '0.5' }, months: [] };
    const promised = { project: 'Projekt T-12', benefit: 'Gevinst T-12', draft: false };
    const content = { benefits: [planned], targets: [], costs: [] };
    await office.post(`/api/v1/projects/${id}/revisions`, { reason: 'Kladde', content });
    expect((await treeOf(id)).overlaps).toEqual([
      {
        kind: 'indicator',
        name: 'Breve T-12',
        share: '1.5',
        benefitIds: [gain.id],
        others: [{ projectId: one.project.id, ...promised }],
      },
    ]);
    const tree = await treeOf(one.project.id);
    expect(tree.overlaps).toMatchObject([
      { share: '1.5', others: [{ projectId: id, benefit: 'Også porto', draft: true }] },
    ]);
  });

  it('N5 S9 counts what the drafts of others claim, and says that it is a draft', async () => {
    const one = await makeProject(people, 'T-17');
    const claim = async (projectId: string, benefitId: string) => {
      const by = { indicatorId: one.indicator.id, unitValueKr: '9', volumeIndicatorId: null };
      const planned = { benefitId, valuation: { ...by, share: '1' }, months: [] };
      const content = { benefits: [planned], targets: [], costs: [] };
      const draft = { reason: 'Kladde', content };
      const saved = await office.post(`/api/v1/projects/${projectId}/revisions`, draft);
      expect(saved.statusCode).toBe(201);
    };
    const [left, right] = [await create('T-18'), await create('T-19')];
    const [porto, papir] = [benefit('Porto'), benefit('Papir')];
    await put(left.id, body([], [porto]));
    await put(right.id, body([], [papir]));
    await claim(left.id, porto.id);
    await claim(right.id, papir.id);
    const seen = async () => {
      const [found] = (await treeOf(left.id)).overlaps;
      return {
        share: found?.share,
        others: found?.others.map(({ benefit: name, draft }) => [name, draft]),
      };
    };
    const approved = ['Gevinst T-17', false];
    expect(await seen()).toEqual({ share: '3', others: [approved, ['Papir', true]] });

    // What is approved and repeated in a draft is one claim.
    await claim(one.project.id, one.benefit.id);
    expect(await seen()).toEqual({ share: '3', others: [approved, ['Papir', true]] });
  });

  it('N5 warns when two projects reckon with one volume, or cut one line of the budget', async () => {
    const volume = indicator({ code: 'MÆNGDE', name: 'Sager i alt', kind: 'success' });
    const { id: volumeId } = (await office.post('/api/v1/indicators', volume)).json<{
      id: string;
    }>();
    const [one, other] = [await makeProject(people, 'T-14'), await makeProject(people, 'T-15')];
    for (const { project: made, benefit: gain, indicator: by } of [one, other]) {
      const value = { indicatorId: by.id, unitValueKr: '9', volumeIndicatorId: volumeId };
      const planned = { benefitId: gain.id, valuation: { ...value, share: '1' }, months: [] };
      const content = { benefits: [planned], targets: [], costs: [] };
      const plan = { reason: 'Med mængde', content };
      const draft = await office.post(`/api/v1/projects/${made.id}/revisions`, plan);
      const { id } = draft.json<Revision>();
      await people.leadership.approve(id);
      const account = { function: '6.45.51', costCentre: ' Print ', text: `Porto ${made.code}` };
      const line = { id: randomUUID(), text: 'Mindre porto', year: 2027, account };
      const effects = [{ ...line, amountKr: '-1000.00', benefitIds: [gain.id] }];
      const theme = { relevance: 'relevant', content: { effects } };
      const answer = await office.put(
        `/api/v1/projects/${made.id}/themes/budget`,
        theme,
        match('"v0"'),
      );
      expect(answer.statusCode).toBe(200);
    }
    const promised = { project: 'Projekt T-15', benefit: 'Gevinst T-15', draft: false };
    const others = [{ projectId: other.project.id, ...promised }];
    const shared = { share: null, benefitIds: [one.benefit.id], others };
    expect((await treeOf(one.project.id)).overlaps).toEqual([
      { ...shared, kind: 'volume', name: 'Sager i alt' },
      { ...shared, kind: 'budgetLine', name: '6.45.51 Print, Porto T-15' },
    ]);
  });
});
