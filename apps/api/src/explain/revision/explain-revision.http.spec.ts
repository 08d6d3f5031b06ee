import { randomUUID } from 'node:crypto';
import {
  Explanation,
  type ExplainQuery,
  type ImportResource,
  type PlanComparison,
  type PlanContent,
  type ProjectList,
  type Revision,
  type RevisionSummary,
  type Role,
} from '@gevinst/contract';
import { oreFromKrText, sumOre } from '@gevinst/domain';
import { type Person, TestApp } from '../../test-app';
import { makeProject } from '../../test-project';
import { upload } from '../../test-upload';

const COLUMNS =
  'Projekt;Kode;Forvaltning;Gevinst;Værdiklasse;Fra;Til;Årlig gevinst (kr.);Drift;Budgetår';
const FILE = [
  COLUMNS,
  'Digital post;DP;Borgerservice;Porto;Provenu;01-2026;12-2027;1.200;50.000,00;2026',
  'Digital post;DP;Borgerservice;Print;Provenu;01-2026;12-2026;600,60;;',
  '',
].join('\r\n');

describe('where the amounts of one plan come from', () => {
  let bench: TestApp;
  let here: Record<Role, Person>;
  let file: ImportResource;
  let projectId: string;
  let first: Revision;
  beforeAll(async () => {
    bench = await TestApp.open();
    here = await bench.municipality('her');
    const { id } = await upload(bench, here.office, 'planer 2026.csv', FILE);
    const applied = await here.office.post(`/api/v1/imports/${id}/apply`);
    file = applied.json<ImportResource>();
    expect(file.state).toBe('applied');
    const { items } = (await here.team.get('/api/v1/projects?q=DP')).json<ProjectList>();
    projectId = items[0]?.id ?? '';
    const list = await here.team.get(`/api/v1/projects/${projectId}/revisions`);
    const [plan] = list.json<{ items: RevisionSummary[] }>().items;
    first = (await here.team.get(`/api/v1/revisions/${plan?.id ?? ''}`)).json<Revision>();
  });
  afterAll(() => bench.close());

  const get = (query: object) => {
    const search = new URLSearchParams(query as Record<string, string>);
    return here.team.get(`/api/v1/explain?${search.toString()}`);
  };
  const ask = async (query: ExplainQuery): Promise<Explanation> => {
    const answer = await get(query);
    expect([query, answer.statusCode]).toEqual([query, 200]);
    return Explanation.parse(answer.json());
  };
  const whole = (revision: string, more: object = {}) =>
    ({ figure: 'promised', scope: 'project', id: projectId, revision, ...more }) as const;
  const approve = async (reason: string, content: PlanContent): Promise<Revision> => {
    const draft = await here.office.post(`/api/v1/projects/${projectId}/revisions`, {
      reason,
      content,
    });
    const { id } = draft.json<Revision>();
    const done = await here.leadership.approve(id);
    expect(done.statusCode).toBe(200);
    return done.json<Revision>();
  };
  const input = ({ inputs }: Explanation, da: string) => inputs.find((one) => one.da === da);
  const deeper = async (from: Explanation, da: string): Promise<Explanation> => {
    const next = input(from, da)?.next;
    if (!next) throw new Error(`${da}: ${from.inputs.map((one) => one.da).join(', ')}`);
    return ask(next);
  };

  it('S1.5 leads from all that a plan promises to a month, and to the line of the file', async () => {
    const all = await ask(whole(first.id));
    expect([all.title.da, all.value, all.formula.id]).toEqual([
      'Planlagt i alt: Digital post, plan nr. 1',
      '3000.60',
      'F13',
    ]);
    expect(all.inputs.slice(0, 2).map(({ da, value }) => [da, value])).toEqual([
      ['Porto', '2400.00'],
      ['Print', '600.60'],
    ]);
    const lines = (of: Explanation) =>
      of.files?.map(({ fileName, line, changed }) => [fileName, line, changed]);
    expect(lines(all)).toEqual([
      ['planer 2026.csv', 2, false],
      ['planer 2026.csv', 3, false],
    ]);
    const print = await deeper(all, 'Print');
    expect([print.value, lines(print)]).toEqual(['600.60', [['planer 2026.csv', 3, false]]]);
    expect(print.files?.[0]?.importId).toBe(file.id);
    const year = await deeper(print, '2026');
    expect(year.title.da).toBe('Planlagt 2026: Print, plan nr. 1');
    const months = year.inputs.filter(({ da }) => / 2026$/.test(da) && !da.startsWith('Indfaset'));
    expect(months).toHaveLength(12);
    expect(sumOre(months.map(({ value }) => oreFromKrText(value ?? '')))).toBe(60060n);
    expect(input(year, 'Fuld effekt i planen')?.value).toBe('600.60');
  });

  it('S1.5 says which plan it is, who approved it, when and why', async () => {
    const all = await ask(whole(first.id));
    expect(input(all, 'Plan nr.')?.value).toBe('1');
    expect(input(all, 'Godkendt af')?.value).toBe('office her');
    expect(input(all, 'Godkendt den')?.value).toMatch(/^\d\d-\d\d-\d{4}$/);
    expect(input(all, 'Begrundelse')?.value).toContain('planer 2026.csv');
  });

  it('S1.5 S8.3 leads from a cost to its years, its lines and the line of the file', async () => {
    const cost = { costKind: 'operation', costLabel: 'Drift', currency: 'DKK' } as const;
    const drift = await ask({ ...whole(first.id), figure: 'cost', ...cost });
    expect([drift.title.da, drift.value]).toEqual(['Udgift i alt: Drift, plan nr. 1', '50000.00']);
    expect(drift.files?.map(({ line }) => line)).toEqual([2]);
    const year = await deeper(drift, '2026');
    expect(year.inputs[0]).toMatchObject({ da: 'Drift', value: '50000.00', next: null });
  });

  it('S1.5 leads from a later plan to the one that first said so, and tells what is another amount since the file', async () => {
    const { content } = first;
    const [porto, print] = content.benefits;
    if (!porto || !print) throw new Error('no benefits');
    const dearer = { ...porto, months: [{ month: '2026-01', amountKr: '7.00' }] };
    const { profile: _, ...changed } = dearer;
    const euro = { year: 2026, kind: 'operation', label: 'Licens', currency: 'EUR' } as const;
    const unknown = { ...euro, amountKr: null, priceLevelYear: null, funding: 'state' } as const;
    const second = await approve('Ny pris', {
      ...content,
      benefits: [changed, print],
      costs: [...content.costs, { ...unknown, amountKr: '9.00' }, unknown],
    });
    const all = await ask(whole(second.id));
    expect([all.value, all.files]).toEqual(['607.60', []]);
    expect(input(all, 'Begrundelse')?.value).toBe('Ny pris');
    expect(all.inputs.some(({ da }) => da.startsWith('Det samme siden'))).toBe(false);
    const kept = await deeper(all, 'Print');
    const origin = await deeper(kept, 'Det samme siden plan nr. 1');
    expect([origin.title.da, origin.files?.map(({ line }) => line)]).toEqual([
      'Planlagt i alt: Print, plan nr. 1',
      [3],
    ]);
    const licence = { costKind: 'operation', costLabel: 'Licens', currency: 'EUR' } as const;
    const licences = await ask({ ...whole(second.id), figure: 'cost', ...licence, year: 2026 });
    expect([licences.value, licences.unit]).toEqual(['9.00', 'EUR']);
    expect(licences.inputs.slice(0, 2).map(({ da, value }) => [da, value])).toEqual([
      ['Drift, staten', '9.00'],
      ['Drift, staten', null],
    ]);
    expect(input(licences, 'Beløb i planen, der mangler')?.value).toBe('1');

    const again = FILE.replace('600,60', '900,00').replace('DP;Borgerservice;Porto', 'DP;;Porto');
    const { id } = await upload(bench, here.office, 'rettet.csv', again);
    expect((await here.office.post(`/api/v1/imports/${id}/apply`)).statusCode).toBe(200);
    const drafted = async () => {
      const { content: now, files } = { ...(await draft()), ...(await ask(whole('draft'))) };
      return { now, lines: files?.map(({ line, changed: is }) => [line, is]) };
    };
    const draft = async () => {
      const list = await here.team.get(`/api/v1/projects/${projectId}/revisions`);
      const last = list.json<{ items: RevisionSummary[] }>().items.at(-1);
      return (await here.team.get(`/api/v1/revisions/${last?.id ?? ''}`)).json<Revision>();
    };
    const { now, lines } = await drafted();
    expect(lines).toEqual([
      [2, false],
      [3, false],
    ]);
    const { etag } = (await here.office.get(`/api/v1/projects/${projectId}/plan`)).headers;
    const { id: draftId } = await draft();
    const byHand = now.benefits.map(({ profile: _profile, ...one }) =>
      one.benefitId === print.benefitId
        ? { ...one, months: [{ month: '2026-05', amountKr: '1.00' }] }
        : one,
    );
    const put = await here.office.put(
      `/api/v1/revisions/${draftId}`,
      { reason: 'I hånden', content: { ...now, benefits: byHand } },
      { 'if-match': String(etag) },
    );
    expect(put.statusCode).toBe(200);
    expect((await drafted()).lines).toEqual([
      [2, false],
      [3, true],
    ]);
    expect((await ask(whole('draft'))).title.da).toBe(
      'Planlagt i alt: Digital post, kladden til plan nr. 3',
    );
  });

  it('S1.5 explains each amount that a comparison shows, and says the same', async () => {
    const compared = await here.team.get(
      `/api/v1/projects/${projectId}/revisions/${first.id}/diff/draft`,
    );
    const { money, total, costs } = compared.json<PlanComparison>();
    const sides = [
      ['beforeKr', first.id],
      ['afterKr', 'draft'],
    ] as const;
    const figures = [
      { amounts: total, query: {} },
      ...money.map((one) => ({
        amounts: one,
        query: { scope: 'benefit', id: one.benefitId, projectId },
      })),
      ...costs.map(({ kind, label, currency, ...amounts }) => ({
        amounts,
        query: { figure: 'cost', costKind: kind, costLabel: label, currency },
      })),
    ];
    let asked = 0;
    for (const { amounts, query } of figures) {
      for (const [side, revision] of sides) {
        for (const { year, ...kr } of [...amounts.years, { year: undefined, ...amounts }]) {
          if (kr[side] === null) continue;
          const about = year === undefined ? query : { ...query, year };
          const { value } = await ask({ ...whole(revision), ...about });
          expect([about, value]).toEqual([about, kr[side]]);
          asked += 1;
        }
      }
    }
    expect(asked).toBeGreaterThan(15);
  });

  it('refuses what it is not told of, and finds no plan of another project', async () => {
    const status = async (query: object) => (await get(query)).statusCode;
    const { id: _id, ...nobodys } = whole(first.id);
    expect(await status(nobodys)).toBe(400);
    const { revision: _revision, ...undated } = whole(first.id);
    expect(await status(undated)).toBe(400);
    expect(await status({ ...whole(first.id), scope: 'portfolio' })).toBe(400);
    expect(await status({ ...whole(first.id), scope: 'benefit' })).toBe(400);
    expect(await status({ ...whole(first.id), figure: 'cost' })).toBe(400);
    expect(await status({ ...whole(first.id), year: 2040 })).toBe(404);
    const other = await makeProject(here, `Q-${randomUUID().slice(0, 8)}`);
    expect(await status(whole(other.approved.id))).toBe(404);
    const there = await bench.municipality('der');
    const search = new URLSearchParams(whole(first.id)).toString();
    expect((await there.office.get(`/api/v1/explain?${search}`)).statusCode).toBe(404);
  });
});
