import { randomUUID } from 'node:crypto';
import {
  type PlanComparison,
  type PlanContent,
  type PlanHealth,
  type Revision,
  type RevisionSummary,
  type Role,
  type ThemeResource,
  type Tree,
  type TreeInput,
  themeInputOf,
} from '@gevinst/contract';
import { type Person, TestApp } from '../../test-app';
import { type TestProject, makeProject } from '../../test-project';

const match = (etag: string) => ({ 'if-match': etag });

describe('two revisions of a plan beside each other', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let ours: TestProject;
  let at: string;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
  });
  beforeEach(async () => {
    ours = await makeProject(people, `P-${randomUUID().slice(0, 8)}`, 'Anne Holm');
    at = `/api/v1/projects/${ours.project.id}`;
  });
  afterAll(() => bench.close());

  const compare = async (a: string, b: string, person = people.analyst) => {
    const answer = await person.get(`${at}/revisions/${a}/diff/${b}`);
    expect([answer.statusCode, answer.body.slice(0, 200)]).toEqual([200, expect.anything()]);
    return answer.json<PlanComparison>();
  };
  const treeOf = async () => (await people.office.get(`${at}/tree`)).json<Tree>();
  async function draw(change: (tree: Tree) => Partial<TreeInput>): Promise<Tree> {
    const tree = await treeOf();
    const answer = await people.office.put(
      `${at}/tree`,
      { ...tree, ...change(tree) },
      match(tree.etag),
    );
    expect(answer.statusCode).toBe(200);
    return answer.json<Tree>();
  }
  async function writeRules(rules: object[]): Promise<void> {
    const url = `${at}/themes/workflows`;
    const { etag } = (await people.office.get(url)).json<ThemeResource>();
    const body = themeInputOf('workflows').parse({ relevance: 'relevant', content: { rules } });
    expect((await people.office.put(url, body, match(etag))).statusCode).toBe(200);
  }
  async function approve(reason: string, content: PlanContent): Promise<Revision> {
    const draft = await people.office.post(`${at}/revisions`, { reason, content });
    expect(draft.statusCode).toBe(201);
    const { id } = draft.json<Revision>();
    return (await people.leadership.approve(id)).json<Revision>();
  }
  const rule = (text: string, status: string | null = null) => ({
    ...{ id: randomUUID(), text, status, source: 'habit' },
  });

  it('S1.5 R8 keeps the tree and the themes with the plan they were approved with', async () => {
    const old = rule('Brev skal underskrives');
    await writeRules([old]);
    const first = await approve('Ny pris', ours.approved.content);
    await writeRules([{ ...old, status: 'dropped' }, rule('Vi printer')]);
    const extra = {
      ...{ id: randomUUID(), name: 'Digital underskrift' },
      owner: '',
      description: '',
    };
    await draw(({ changes, benefits }) => ({
      changes: [...changes, extra],
      benefits: benefits.map((one) => ({ ...one, name: 'Færre breve', changeIds: [extra.id] })),
    }));
    const cell = `${at}/matrix/${ours.benefit.id}/culture`;
    const mark = { challenge: 'Vi ringer hellere', barrier: 'open' };
    expect((await people.office.put(cell, mark, match('"v0"'))).statusCode).toBe(200);
    const second = await approve('Underskrift er blevet digital', ours.approved.content);

    const diff = await compare(first.id, second.id);
    expect(diff.tree?.nodes.map(({ name, mark }) => [name, mark])).toEqual([
      [ours.change.name, 'same'],
      ['Digital underskrift', 'added'],
      ['Færre breve', 'changed'],
    ]);
    expect(diff.tree?.nodes[2]?.fields).toEqual([
      { field: 'name', before: ours.benefit.name, after: 'Færre breve' },
    ]);
    expect(diff.tree?.links.map(({ mark }) => mark)).toEqual(['added', 'removed']);
    expect(diff.themes).toMatchObject([
      {
        theme: 'workflows',
        relevance: null,
        lines: [
          {
            mark: 'changed',
            title: 'Brev skal underskrives',
            fields: [{ field: 'status', before: null, after: 'dropped' }],
          },
          { mark: 'added', title: 'Vi printer' },
        ],
      },
    ]);
    expect(diff.marks).toMatchObject([
      { nodeId: ours.benefit.id, name: 'Færre breve', theme: 'culture', mark: 'added' },
    ]);
    // What happens afterwards changes neither of them.
    await writeRules([]);
    await draw(({ benefits }) => ({
      changes: [],
      benefits: benefits.map((one) => ({ ...one, changeIds: [] })),
    }));
    expect(await compare(first.id, second.id)).toEqual(diff);
    expect((await compare(first.id, first.id)).same).toBe(true);
  });

  it('R8 says who wrote and approved each of them, when, and why', async () => {
    const second = await approve('Leverandøren er forsinket', ours.approved.content);
    const { a, b, same } = await compare(ours.approved.id, second.id, people.team);
    expect(
      [a, b].map(({ number, reason, author, approvedBy }) => [number, reason, author, approvedBy]),
    ).toEqual([
      [1, ours.approved.reason, 'office her', 'leadership her'],
      [2, 'Leverandøren er forsinket', 'office her', 'leadership her'],
    ]);
    for (const one of [a, b]) {
      expect([one.methodKept, one.createdAt !== null, one.approvedAt !== null]).toEqual([
        true,
        true,
        true,
      ]);
    }
    expect(same).toBe(true);
    const silent = await people.office.post(`${at}/revisions`, { content: second.content });
    expect([silent.statusCode, silent.json<{ code: string }>().code]).toEqual([
      400,
      'validation_failed',
    ]);
    const { items } = (await people.team.get(`${at}/revisions`)).json<{
      items: RevisionSummary[];
    }>();
    expect(items.map(({ number, state, reason }) => [number, state, reason])).toEqual([
      [1, 'approved', ours.approved.reason],
      [2, 'approved', 'Leverandøren er forsinket'],
    ]);
  });

  it('S1.5 tells money per year to the øre, levels, costs, and benefits that nobody had foreseen', async () => {
    const unforeseen = {
      id: randomUUID(),
      name: 'Færre genbesøg',
      valueClass: 'cashable',
    } as const;
    await draw(({ benefits }) => ({
      benefits: [...benefits, unforeseen] as unknown as TreeInput['benefits'],
    }));
    const { content } = ours.approved;
    const cost = { year: 2026, kind: 'operation', currency: 'DKK', label: 'Licens' } as const;
    const second = await approve('Mere at hente', {
      ...content,
      declaredPaybackYears: '2.5',
      benefits: [
        ...content.benefits.map((one) => ({
          ...one,
          valuation: one.valuation && { ...one.valuation, share: '0.5' },
          months: [{ month: '2026-01', amountKr: '899.99' }],
        })),
        {
          ...{ benefitId: unforeseen.id, valuation: null, evidenceIndicatorIds: [] },
          months: [{ month: '2027-01', amountKr: '50.05' }],
        },
      ],
      targets: [{ indicatorId: ours.indicator.id, points: [{ month: '2026-01', value: '850' }] }],
      costs: [{ ...cost, amountKr: '12.50', priceLevelYear: null, funding: 'investmentPool' }],
    });
    const diff = await compare(ours.approved.id, second.id);
    expect(diff.money).toEqual([
      {
        ...{ benefitId: ours.benefit.id, name: ours.benefit.name, mark: 'changed' },
        ...{ beforeKr: '900.00', afterKr: '899.99' },
        years: [{ year: 2026, beforeKr: '900.00', afterKr: '899.99' }],
      },
      {
        ...{ benefitId: unforeseen.id, name: unforeseen.name, mark: 'added' },
        ...{ beforeKr: null, afterKr: '50.05' },
        years: [{ year: 2027, beforeKr: null, afterKr: '50.05' }],
      },
    ]);
    expect(diff.total).toMatchObject({ beforeKr: '900.00', afterKr: '950.04' });
    expect(diff.targets).toEqual([
      {
        ...{ indicatorId: ours.indicator.id, name: ours.indicator.name, mark: 'changed' },
        unit: ours.indicator.unit,
        before: { month: '2026-01', value: '900' },
        after: { month: '2026-01', value: '850' },
        months: 1,
      },
    ]);
    expect(diff.costs).toMatchObject([
      { label: 'Licens', mark: 'added', afterKr: '12.50', payersAfter: ['investmentPool'] },
    ]);
    const share = { field: 'share', before: '1', after: '0.5' };
    expect(diff.terms).toEqual([
      { benefitId: ours.benefit.id, name: ours.benefit.name, fields: [share] },
      {
        ...{ benefitId: null, name: '' },
        fields: [{ field: 'declaredPaybackYears', before: null, after: '2.5' }],
      },
    ]);
    expect(diff.unforeseen).toEqual([
      { benefitId: unforeseen.id, name: unforeseen.name, afterKr: '50.05' },
    ]);
  });

  it('S1.5 dates a benefit by the first plan that has it: a third plan makes nothing unforeseen, here and in plan health', async () => {
    const { content } = ours.approved;
    const porto = { id: randomUUID(), name: 'Mindre porto', valueClass: 'cashable' } as const;
    const promised = { benefitId: porto.id, valuation: null, evidenceIndicatorIds: [], months: [] };
    const more = { ...content, benefits: [...content.benefits, promised] };
    await draw(({ benefits }) => ({
      benefits: [...benefits, porto] as unknown as TreeInput['benefits'],
    }));
    const second = await approve('Porto med', more);
    const third = await approve('Uden porto', content);
    const fourth = await approve('Porto igen', more);
    const first = ours.approved.id;
    const say = async (day: string, revision: string) => {
      await bench.postgres.source
        .query(`alter table plan_revision disable trigger plan_revision_frozen;
        update plan_revision set approved_at = '${day}T09:00:00Z' where id = '${revision}';
        alter table plan_revision enable trigger plan_revision_frozen`);
    };
    const told = async () => {
      const health = (await people.team.get(`${at}/plan-health`)).json<PlanHealth>();
      const found = health.qualities.flatMap(({ findings }) => findings.map(({ da }) => da));
      const diffs = [await compare(first, fourth.id), await compare(first, 'draft')];
      const names = diffs.map(({ unforeseen }) => unforeseen.map(({ name }) => name).join());
      return [...names, String(found.some((da) => da.includes('uforudset')))];
    };
    await say('2025-11-01', first);
    await say('2025-12-15', second.id);
    await say('2026-03-01', third.id);
    await say('2026-06-01', fourth.id);
    expect(await told()).toEqual(['', '', 'false']);
    await say('2026-02-01', second.id);
    expect(await told()).toEqual([porto.name, porto.name, 'true']);
    // Put back is not come: it was seen before the third.
    expect((await compare(third.id, fourth.id)).unforeseen).toEqual([]);
  });

  it('S1.5 names the indicators by which something else is counted than before', async () => {
    const { content } = ours.approved;
    const [one] = content.benefits;
    if (!one) throw new Error('no benefit');
    const bare = { ...one, valuation: null, evidenceIndicatorIds: [ours.indicator.id] };
    const second = await approve('Måles, men lover ikke kroner', {
      ...content,
      benefits: [{ ...bare, months: [] }],
    });
    const [terms] = (await compare(ours.approved.id, second.id)).terms;
    const { name } = ours.indicator;
    expect(terms?.fields.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['indicatorId', name, null],
      ['unitValueKr', '9', null],
      ['share', '1', null],
      ['evidenceIndicatorIds', null, name],
    ]);
  });

  it('compares with the plan work as it stands, with a saved draft and without', async () => {
    await draw(({ changes }) => ({ changes: changes.map((one) => ({ ...one, owner: 'Ib' })) }));
    const work = await compare(ours.approved.id, 'draft');
    expect(work.b).toMatchObject({ id: null, number: null, state: 'draft', methodKept: true });
    expect(work.total.mark).toBe('same');
    expect(work.tree?.nodes[0]).toMatchObject({
      mark: 'changed',
      fields: [{ field: 'owner', before: null, after: 'Ib' }],
    });
    const draft = { reason: 'Tom plan', content: { ...ours.approved.content, targets: [] } };
    const { id } = (await people.office.post(`${at}/revisions`, draft)).json<Revision>();
    const saved = await compare(ours.approved.id, 'draft');
    expect(saved.b).toMatchObject({ id, number: 2, reason: 'Tom plan' });
    expect(saved.targets).toMatchObject([{ mark: 'removed' }]);
    expect(await compare(ours.approved.id, id)).toEqual(saved);
  });

  it('does not guess at the tree of a plan from before it was kept', async () => {
    const old = `alter table plan_revision disable trigger plan_revision_frozen;
      update plan_revision set method = null where id = '${ours.approved.id}';
      alter table plan_revision enable trigger plan_revision_frozen`;
    await bench.postgres.source.query(old);
    const diff = await compare(ours.approved.id, 'draft');
    expect([diff.a.methodKept, diff.b.methodKept]).toEqual([false, true]);
    expect([diff.tree, diff.themes, diff.same]).toEqual([null, null, true]);
  });

  it('R8 cannot be given another tree afterwards: the database refuses', async () => {
    const change = `update plan_revision set method = null where id = $1`;
    await expect(bench.postgres.source.query(change, [ours.approved.id])).rejects.toThrow(
      'an approved revision never changes',
    );
  });

  it('finds no revision of another project, and none that is not there', async () => {
    const other = await makeProject(people, `Q-${randomUUID().slice(0, 8)}`);
    for (const id of [other.approved.id, randomUUID(), 'ikke-et-id']) {
      const answer = await people.office.get(`${at}/revisions/${id}/diff/draft`);
      expect([id, answer.statusCode]).toEqual([id, 404]);
    }
    const gone = await people.office.get(
      `/api/v1/projects/${randomUUID()}/revisions/draft/diff/draft`,
    );
    expect(gone.statusCode).toBe(404);
  });

  it('S1.8 follows a benefit over its own period, whatever the days of the project', async () => {
    const [benefit] = (await treeOf()).benefits;
    const { etag, ...project } = ours.project;
    const moved = { ...project, goLive: '2028-01-01' };
    const latest = (await people.office.get(`${at}/plan`)).headers.etag;
    const put = await people.office.put(at, moved, match(String(latest ?? etag)));
    expect(put.statusCode).toBe(200);
    const [still] = (await treeOf()).benefits;
    expect([still?.realisationFrom, still?.realisationTo]).toEqual([
      benefit?.realisationFrom,
      benefit?.realisationTo,
    ]);
    await draw(({ benefits }) => ({
      benefits: benefits.map((one) => ({ ...one, realisationTo: '2031-12' })),
    }));
    const diff = await compare(ours.approved.id, 'draft');
    expect(diff.tree?.nodes.find(({ id }) => id === ours.benefit.id)?.fields).toEqual([
      { field: 'realisationTo', before: benefit?.realisationTo, after: '2031-12' },
    ]);
  });
});
