import type { ProjectPlan, Revision, RevisionSummary, Role } from '@gevinst/contract';
import type { LightMyRequestResponse } from 'fastify';
import { benefit, content, indicator } from '../projects/testing/model-bench';
import { type Person, TestApp } from '../test-app';
import { type TestProject, makeProject } from '../test-project';

const told = (answer: LightMyRequestResponse) =>
  answer.statusCode < 300
    ? [answer.statusCode]
    : [answer.statusCode, answer.json<{ code: string }>().code];
const match = (etag: unknown) => ({ 'if-match': String(etag) });

describe('plan revisions over HTTP', () => {
  let bench: TestApp;
  let people: Record<Role, Person>;
  let office: Person;
  let leadership: Person;
  beforeAll(async () => {
    bench = await TestApp.open();
    people = await bench.municipality('her');
    ({ office, leadership } = people);
  });
  afterAll(() => bench.close());

  const planOf = async (made: TestProject) =>
    (await office.get(`/api/v1/projects/${made.project.id}/plan`)).json<ProjectPlan>();
  const revise = (made: TestProject, over: object, reason = 'Ny viden') =>
    office.post(`/api/v1/projects/${made.project.id}/revisions`, {
      reason,
      content: { ...made.approved.content, ...over },
    });

  it('drafts, edits and approves a new plan; the first approved one stays as it was', async () => {
    const made = await makeProject(people, 'R-1');
    const [planned] = made.approved.content.benefits;
    const targets = [
      { indicatorId: made.indicator.id, points: [{ month: '2026-01', value: '950' }] },
    ];
    const costs = [
      {
        year: 2026,
        kind: 'implementation',
        amountKr: '125000.50',
        label: 'Licens',
        funding: 'state',
      },
      { year: 2027, kind: 'operation', amountKr: null, currency: 'EUR', priceLevelYear: 2026 },
    ];
    const first = await revise(made, { targets, costs, declaredPaybackYears: '2.5' });
    expect(first.statusCode).toBe(201);
    const draft = first.json<Revision>();
    expect(draft).toMatchObject({ number: 2, state: 'draft', author: 'office her' });
    expect(draft.content).toMatchObject({
      targets,
      declaredPaybackYears: '2.5',
      costs: [
        { amountKr: '125000.50', currency: 'DKK', funding: 'state' },
        { amountKr: null, currency: 'EUR', priceLevelYear: 2026, funding: null },
      ],
    });
    expect(told(await revise(made, {}))).toEqual([409, 'conflict']);

    const months = [{ month: '2026-01', amountKr: '450.00' }];
    const edited = { ...draft.content, benefits: [{ ...planned!, months }] };
    const url = `/api/v1/revisions/${draft.id}`;
    const body = { reason: 'Halvt så meget', content: edited };
    expect(told(await office.put(url, body))).toEqual([428, 'precondition_required']);
    expect(told(await office.put(url, body, match('"v1"')))).toEqual([412, 'stale']);
    const saved = await office.put(url, body, match(first.headers.etag));
    expect(saved.json()).toMatchObject({ reason: 'Halvt så meget', content: edited });
    expect(await planOf(made)).toMatchObject({
      draft: { id: draft.id, content: edited },
      approved: { id: made.approved.id },
    });

    for (const role of ['office', 'analyst', 'team'] as const) {
      expect(told(await people[role].post(`${url}/approve`))).toEqual([403, 'forbidden']);
    }
    expect(told(await leadership.post(`${url}/approve`, {}, match('"v1"')))).toEqual([
      412,
      'stale',
    ]);
    const approved = await leadership.post(`${url}/approve`, {}, match(saved.headers.etag));
    expect(approved.json()).toMatchObject({
      state: 'approved',
      approvedBy: 'leadership her',
      content: edited,
    });
    const now = await office.put(url, body, match(approved.headers.etag));
    expect(told(now)).toEqual([409, 'revision_approved']);
    expect(told(await leadership.approve(draft.id))).toEqual([409, 'revision_approved']);

    const original = await office.get(`/api/v1/revisions/${made.approved.id}`);
    expect(original.json()).toEqual(made.approved);
    const list = (await office.get(`/api/v1/projects/${made.project.id}/revisions`)).json<{
      items: RevisionSummary[];
    }>();
    expect(list.items.map(({ number, state, reason }) => [number, state, reason])).toEqual([
      [1, 'approved', 'Plan for R-1'],
      [2, 'approved', 'Halvt så meget'],
    ]);
    expect(await planOf(made)).toMatchObject({ draft: null, approved: { id: draft.id } });
  });

  it('needs a reason, and something in it before it is approved', async () => {
    const made = await makeProject(people, 'R-2');
    expect(told(await revise(made, {}, '')).at(-1)).toBe('validation_failed');
    const empty = await revise(made, content());
    expect(empty.statusCode).toBe(201);
    const answer = await leadership.approve(empty.json<Revision>().id);
    expect(told(answer)).toEqual([409, 'conflict']);
  });

  describe('refuses what could not be followed up', () => {
    let made: TestProject;
    let quarterly: string;
    let success: string;
    let disbenefit: string;
    let quality: string;
    const id = (answer: LightMyRequestResponse) => answer.json<{ id: string }>().id;
    beforeAll(async () => {
      made = await makeProject(people, 'R-3');
      const put = async (code: string, over: object) =>
        id(await office.post('/api/v1/indicators', indicator({ code, ...over })));
      quarterly = await put('KVARTAL', { grain: 'quarter' });
      success = await put('SUCCES', { kind: 'success' });
      const at = `/api/v1/projects/${made.project.id}/benefits`;
      disbenefit = id(await office.post(at, benefit({ name: 'Minus', disbenefit: true })));
      quality = id(await office.post(at, benefit({ name: 'Glæde', valueClass: 'quality' })));
    });

    const unknown = '99999999-9999-4999-8999-999999999999';
    const month = (amountKr: string, at = '2026-01') => ({ month: at, amountKr });
    const one = (over: object) => [{ ...made.approved.content.benefits[0]!, ...over }];
    const valued = (over: object) =>
      one({ valuation: { ...made.approved.content.benefits[0]!.valuation!, ...over } });
    const cost = (over: object) => [{ year: 2026, kind: 'operation', amountKr: '1.00', ...over }];
    const point = (value: string, at = '2026-01') => ({ month: at, value });
    const step = (share: string) => ({ fromMonth: '2026-01', share });
    const phased = { fullEffectKrPerYear: '1200.00', from: '2026-01', to: '2026-01', ramp: [] };

    it.each<[string, string, () => object]>([
      [
        'a benefit of no project',
        'benefits.0.benefitId',
        () => ({ benefits: one({ benefitId: unknown }) }),
      ],
      ['a benefit twice', 'benefits.1.benefitId', () => ({ benefits: [...one({}), ...one({})] })],
      [
        'a month twice',
        'benefits.0.months.1',
        () => ({ benefits: one({ months: [month('1.00'), month('2.00')] }) }),
      ],
      [
        'an amount beyond what sums can hold',
        'benefits.0.months.0',
        () => ({ benefits: one({ months: [month('1000000000000.00')] }) }),
      ],
      [
        'a negative benefit that earns money',
        'benefits.0.months.0',
        () => ({ benefits: [{ benefitId: disbenefit, valuation: null, months: [month('5.00')] }] }),
      ],
      [
        'quality in kroner',
        'benefits.0.months.0',
        () => ({ benefits: [{ benefitId: quality, valuation: null, months: [month('5.00')] }] }),
      ],
      [
        'a value from an indicator that is not there',
        'benefits.0.valuation.indicatorId',
        () => ({ benefits: valued({ indicatorId: unknown }) }),
      ],
      [
        'S7.2 R9 a value from a success indicator',
        'benefits.0.valuation.indicatorId',
        () => ({ benefits: valued({ indicatorId: success }) }),
      ],
      [
        'value and volume from one indicator',
        'benefits.0.valuation.volumeIndicatorId',
        () => ({ benefits: valued({ volumeIndicatorId: made.indicator.id }) }),
      ],
      [
        'a volume that is not there',
        'benefits.0.valuation.volumeIndicatorId',
        () => ({ benefits: valued({ volumeIndicatorId: unknown }) }),
      ],
      [
        'more than the whole improvement',
        'benefits.0.valuation.share',
        () => ({ benefits: valued({ share: '1.01' }) }),
      ],
      [
        'evidence twice',
        'benefits.0.evidenceIndicatorIds.1',
        () => ({ benefits: one({ evidenceIndicatorIds: [success, success] }) }),
      ],
      [
        'S2 amounts that the full effect per year does not give',
        'benefits.0.profile',
        () => ({ benefits: one({ profile: { ...phased, fullEffectKrPerYear: '1201.00' } }) }),
      ],
      [
        'S2 a yearly effect posted by month where the indicator posts by quarter',
        'benefits.0.profile',
        () => ({
          benefits: valued({ indicatorId: quarterly }).map((planned) => ({
            ...planned,
            ...{ profile: phased, months: [month('100.00')] },
          })),
        }),
      ],
      [
        'S2 a step of more than the full effect',
        'benefits.0.profile.ramp.0',
        () => ({ benefits: one({ profile: { ...phased, ramp: [step('1.01')] } }) }),
      ],
      [
        'S2 two steps from one month',
        'benefits.0.profile.ramp.1',
        () => ({ benefits: one({ profile: { ...phased, ramp: [step('0.5'), step('1')] } }) }),
      ],
      [
        'targets of an unknown indicator',
        'targets.0.indicatorId',
        () => ({ targets: [{ indicatorId: unknown, points: [] }] }),
      ],
      [
        'two rows of targets for one indicator',
        'targets.1.indicatorId',
        () => ({ targets: [success, success].map((indicatorId) => ({ indicatorId, points: [] })) }),
      ],
      [
        'a target twice',
        'targets.0.points.1',
        () => ({ targets: [{ indicatorId: success, points: [point('1'), point('2')] }] }),
      ],
      [
        'a quarterly target in the middle of a quarter',
        'targets.0.points.0',
        () => ({ targets: [{ indicatorId: quarterly, points: [point('1', '2026-02')] }] }),
      ],
      ['a currency that is none', 'costs.0.currency', () => ({ costs: cost({ currency: 'kr.' }) })],
      [
        'a cost beyond what sums can hold',
        'costs.0.amountKr',
        () => ({ costs: cost({ amountKr: '1000000000000.00' }) }),
      ],
      [
        'an amount with half øre',
        'content.costs.0.amountKr',
        () => ({ costs: cost({ amountKr: '1.005' }) }),
      ],
      ['a negative payback', 'declaredPaybackYears', () => ({ declaredPaybackYears: '-1' })],
    ])('%s', async (_, path, over) => {
      const answer = await revise(made, over());
      expect(told(answer)).toEqual([400, 'validation_failed']);
      const { errors } = answer.json<{ errors: { path: string; message: string }[] }>();
      expect(errors.map((error) => error.path)).toEqual([path]);
      expect(errors[0]?.message).not.toBe('');
      expect((await planOf(made)).draft).toBeNull();
    });
  });
});
