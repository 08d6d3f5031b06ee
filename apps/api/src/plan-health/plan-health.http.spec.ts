import { randomUUID } from 'node:crypto';
import {
  type ActionItem,
  type Benefit,
  type BoardGoals,
  type PlanHealth,
  type PlanQuality,
  type ProjectDetail,
  type Revision,
  type Role,
  type ThemeList,
  type ThemeResource,
  type Tree,
  themeInputOf,
} from '@gevinst/contract';
import { benefit } from '../projects/testing/model-bench';
import { type Person, TestApp } from '../test-app';
import { type TestProject, makeProject } from '../test-project';

const match = (etag: string) => ({ 'if-match': etag });

describe('the health of a plan over HTTP', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let ours: TestProject;
  let at: string;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
  });
  beforeEach(async () => {
    ours = await makeProject(people, `H-${randomUUID().slice(0, 8)}`, 'Anne Holm');
    at = `/api/v1/projects/${ours.project.id}`;
  });
  afterAll(() => bench.close());

  const health = async () => (await people.team.get(`${at}/plan-health`)).json<PlanHealth>();
  async function said(quality: PlanQuality) {
    const found = (await health()).qualities.find((one) => one.quality === quality);
    return { standing: found?.standing, da: found?.findings.map(({ da }) => da) ?? [] };
  }
  const measure = (value: string, period = '2026-01') =>
    people.office.post('/api/v1/measurements', {
      ...{ indicatorId: ours.indicator.id, period, value },
    });
  async function decide(more: object = {}): Promise<ActionItem> {
    const action = { title: 'Ring rundt', owner: 'Bo', deadline: '2026-12-20', ...more };
    const answer = await people.team.post(`${at}/actions`, action);
    expect(answer.statusCode).toBe(201);
    return answer.json<ActionItem>();
  }
  async function write(theme: 'workflows' | 'budget', content: object): Promise<void> {
    const url = `${at}/themes/${theme}`;
    const { etag } = (await people.office.get(url)).json<ThemeResource>();
    const body = themeInputOf(theme).parse({ relevance: 'relevant', content });
    const answer = await people.office.put(url, body, match(etag));
    expect([answer.statusCode, answer.body.slice(0, 99)]).toEqual([200, expect.anything()]);
  }

  it('S2.14 has the five qualities in words, for one plan and for all', async () => {
    const { qualities, projectName, rebaselines } = await health();
    expect(qualities.map(({ quality }) => quality)).toEqual([
      'dynamic',
      'visible',
      'involving',
      'execution',
      'followUp',
    ]);
    expect([projectName, rebaselines]).toEqual([ours.project.name, 0]);
    expect(qualities.every(({ findings }) => findings.length > 0)).toBe(true);
    expect(await said('visible')).toEqual({
      standing: 'missing',
      da: ['Måltavlen er ikke taget i brug.'],
    });
    const { items } = (await people.analyst.get('/api/v1/plan-health')).json<{
      items: PlanHealth[];
    }>();
    expect(items.find(({ projectId }) => projectId === ours.project.id)?.qualities).toEqual(
      qualities,
    );
  });

  it('S1.1 one plan holds tree, themes, indicators, board, actions, business case and budget effects', async () => {
    const effect = {
      ...{ id: randomUUID(), text: 'Mindre porto', year: 2027, amountKr: '900.00' },
      benefitIds: [ours.benefit.id],
      account: { function: '6.45.51', costCentre: '', text: 'Porto' },
    };
    await write('budget', { effects: [effect] });
    await decide();
    const [tree, themes, goals, actions, detail] = await Promise.all(
      ['/tree', '/themes', '/board/goals', '/actions', ''].map(async (room) =>
        (await people.team.get(`${at}${room}`)).json<unknown>(),
      ),
    );
    expect((tree as Tree).benefits.map(({ id }) => id)).toEqual([ours.benefit.id]);
    expect((themes as ThemeList).items).toHaveLength(6);
    const budget = (themes as ThemeList).items.find(({ theme }) => theme === 'budget');
    expect(budget?.content).toMatchObject({ effects: [{ year: 2027, amountKr: '900.00' }] });
    expect((goals as BoardGoals).items.map(({ indicator }) => indicator.id)).toEqual([
      ours.indicator.id,
    ]);
    expect((actions as { items: ActionItem[] }).items.map(({ title }) => title)).toEqual([
      'Ring rundt',
    ]);
    expect((detail as ProjectDetail).businessCase.years.map(({ year }) => year)).toEqual([2026]);
    expect((await said('execution')).da).toContain('Én handling: 1 besluttet.');
  });

  it('S1.2 flags an indicator behind its target until an open action is about it', async () => {
    await measure('990');
    const behind = `${ours.indicator.name} er bag måltallet, og ingen åben handling gør noget ved det.`;
    expect(await said('execution')).toEqual({
      standing: 'missing',
      da: [behind, 'Handleplanen er tom.'],
    });
    await decide();
    expect(await said('execution')).toMatchObject({
      standing: 'weak',
      da: [behind, 'Én handling: 1 besluttet.'],
    });
    const { id, etag } = await decide({ indicatorId: ours.indicator.id });
    expect((await said('execution')).standing).toBe('good');
    let tag = etag;
    for (const status of ['started', 'completed']) {
      const answer = await people.team.send('PATCH', `/api/v1/actions/${id}`, {
        body: { status },
        headers: match(tag),
      });
      tag = answer.json<ActionItem>().etag;
    }
    expect((await said('execution')).da).toContain(behind);
    await decide({ benefitId: ours.benefit.id });
    expect((await said('execution')).da).not.toContain(behind);
  });

  it('S1.3 goes on after the project is closed: its benefits are measured, judged and worked at', async () => {
    const { etag, id: _id, ...project } = ours.project;
    const plan = await people.office.get(`${at}/plan`);
    const closed = { ...project, phase: 'closed', goLive: '2025-06-01' };
    const put = await people.office.put(at, closed, match(String(plan.headers.etag ?? etag)));
    expect(put.statusCode).toBe(200);
    expect((await measure('900')).statusCode).toBeLessThan(300);
    const detail = (await people.team.get(at)).json<ProjectDetail>();
    expect([detail.phase, detail.totals.actualKr, detail.benefits[0]?.light]).toEqual([
      'closed',
      '900.00',
      'green',
    ]);
    await decide({ indicatorId: ours.indicator.id });
    const { content } = ours.approved;
    const draft = await people.office.post(`${at}/revisions`, { reason: 'Efter lukning', content });
    const again = await people.leadership.approve(draft.json<Revision>().id);
    expect(again.json<Revision>().number).toBe(2);
    expect(await health()).toMatchObject({ phase: 'closed', rebaselines: 1 });
  });

  it('S1.5 counts the plans after the first, and names the benefit that nobody had foreseen', async () => {
    expect((await said('dynamic')).standing).toBe('good');
    const input = benefit({ name: 'Færre genbesøg', changeIds: [ours.change.id] });
    const extra = (await people.office.post(`${at}/benefits`, input)).json<Benefit>();
    expect(await said('dynamic')).toMatchObject({
      standing: 'weak',
      da: [
        'Færre genbesøg står i gevinsttræet, men ikke i den godkendte plan.',
        expect.stringContaining('er ikke lavet om'),
        'En uforudset gevinst er kommet til undervejs: Færre genbesøg.',
      ],
    });
    const { content } = ours.approved;
    const planned = { benefitId: extra.id, valuation: null, evidenceIndicatorIds: [], months: [] };
    const next = { ...content, benefits: [...content.benefits, planned] };
    const draft = await people.office.post(`${at}/revisions`, { reason: 'Mere', content: next });
    expect((await said('dynamic')).da).toContain(
      'En ny plan er på vej og venter på at blive godkendt.',
    );
    await people.leadership.approve(draft.json<Revision>().id);
    expect(await said('dynamic')).toMatchObject({
      standing: 'good',
      da: [
        expect.stringContaining('lavet om én gang'),
        'En uforudset gevinst er kommet til undervejs: Færre genbesøg.',
      ],
    });
    expect((await health()).rebaselines).toBe(1);
  });

  it('S4.6 counts the rules that nobody has taken a stand on, and those that brake', async () => {
    const rule = (status: string | null, brakes: string[] = []) => ({
      ...{ id: randomUUID(), text: 'Vi plejer', source: 'habit' },
      ...{ status, brakesBenefitIds: brakes },
    });
    await write('workflows', { rules: [rule(null), rule(null, [ours.benefit.id]), rule('kept')] });
    const { standing, da } = await said('execution');
    expect([standing, ...da]).toEqual(
      expect.arrayContaining([
        'weak',
        '2 regler er der ikke taget stilling til.',
        'Én regel bremser en gevinst.',
      ]),
    );
    await write('workflows', { rules: [rule('changed', [ours.benefit.id])] });
    expect((await said('execution')).da.join()).not.toContain('regel');
  });

  it('S7.1 shows a benefit without indicator, baseline, target or measurement as incomplete', async () => {
    const never = `${ours.benefit.name} er aldrig målt.`;
    expect((await said('followUp')).da).toContain(never);
    await measure('950');
    expect((await said('followUp')).da.join()).not.toContain(ours.benefit.name);

    const url = `/api/v1/indicators/${ours.indicator.id}`;
    const { etag, ...stands } = (await people.office.get(url)).json<{ etag: string }>();
    const bare = { ...stands, baseline: null, baselinePeriod: null };
    expect((await people.office.put(url, bare, match(etag))).statusCode).toBe(200);
    expect((await said('followUp')).da).toContain(
      `${ours.benefit.name} har intet udgangspunkt at måle fra.`,
    );
    const made = await people.office.post(`${at}/benefits`, benefit({ name: 'Bedre service' }));
    const { qualities } = await health();
    const [first] = qualities.find(({ quality }) => quality === 'followUp')?.findings ?? [];
    expect(first).toEqual({
      tone: 'missing',
      da: 'Bedre service måles ikke: den har ingen indikator.',
      en: 'Bedre service is not measured: it has no indicator.',
      mend: 'benefit',
      id: made.json<Benefit>().id,
    });
  });

  it('S1.6 says what is late, silent or nobody’s', async () => {
    await decide({ deadline: '2026-11-01' });
    await bench.postgres.source.query(
      `update project set updated_at = '2026-09-01' where id = $1`,
      [ours.project.id],
    );
    await bench.postgres.source.query(`update participation set day = '2026-08-01'`);
    expect((await said('execution')).da).toContain('Én handling er over fristen.');
    expect((await said('dynamic')).da).toContain('Der er ikke sket noget i 83 dage.');
    expect(await said('involving')).toEqual({
      standing: 'missing',
      da: ['Ingen har taget del i planen de seneste 90 dage.'],
    });
    expect((await said('followUp')).da.at(-1)).toMatch(/Ingen ejer/);
  });

  it('is not there for a project that is not there', async () => {
    const answer = await people.office.get(`/api/v1/projects/${randomUUID()}/plan-health`);
    expect(answer.statusCode).toBe(404);
  });
});
