import { isSamePlan, planDiff as diffOf, type PlanSide } from './plan-diff';
import { themeDiff } from './theme-diff';
import { type Arrivals, unforeseenBenefits, type UnforeseenSide } from './unforeseen';

/** Two plans of which no third is known. */
const planDiff = (a: PlanSide, b: PlanSide) => diffOf(a, b, new Map());

const tree = (changes: [string, string][], benefits: [string, string, string[]][]) => ({
  changes: changes.map(([id, name]) => ({ id, name, owner: '' })),
  benefits: benefits.map(([id, name, changeIds]) => ({ id, name, changeIds })),
});
const rule = (id: string, text: string, status: string | null = null) => ({ id, text, status });
const workflows = (
  rules: object[],
  relevance: 'open' | 'relevant' | 'notRelevant' = 'relevant',
) => ({
  theme: 'workflows' as const,
  relevance,
  content: { workflows: [], rules },
});

const cell = (nodeId: string, challenge: string, barrier = 'open') =>
  ({ nodeId, theme: 'culture', challenge, barrier }) as const;

const first: PlanSide = {
  number: 1,
  on: '2025-12-01',
  benefits: [
    {
      benefitId: 'porto',
      months: [
        { month: '2026-01', amountKr: '100.10' },
        { month: '2026-02', amountKr: '200.20' },
        { month: '2027-01', amountKr: '5.00' },
      ],
    },
    { benefitId: 'tid', months: [] },
  ],
  targets: [{ indicatorId: 'breve', points: [{ month: '2026-12', value: '900' }] }],
  costs: [
    {
      year: 2026,
      kind: 'operation',
      label: 'Drift',
      currency: 'DKK',
      amountKr: '9.00',
      funding: null,
    },
  ],
  method: {
    tree: tree(
      [['a', 'Digital post']],
      [
        ['porto', 'Porto', ['a']],
        ['tid', 'Tid', ['a']],
      ],
    ),
    themes: [workflows([rule('r', 'Brev skal underskrives'), rule('q', 'Vi printer')])],
    marks: [cell('a', 'Vikarer'), cell('tid', 'Vaner')],
  },
};
const next: PlanSide = {
  number: 2,
  on: '2026-06-30',
  benefits: [
    {
      benefitId: 'porto',
      months: [
        { month: '2026-01', amountKr: '100.10' },
        { month: '2026-02', amountKr: '0.01' },
        { month: '2028-01', amountKr: '7.00' },
      ],
    },
    { benefitId: 'print', months: [{ month: '2026-08', amountKr: '50.00' }] },
  ],
  targets: [
    { indicatorId: 'breve', points: [{ month: '2026-12', value: '950.0' }] },
    { indicatorId: 'print', points: [{ month: '2026-12', value: '10' }] },
  ],
  costs: [
    {
      year: 2026,
      kind: 'operation',
      label: 'Drift',
      currency: 'DKK',
      amountKr: '9.00',
      funding: 'pool',
    },
    {
      year: 2027,
      kind: 'implementation',
      label: 'Kursus',
      currency: 'DKK',
      amountKr: null,
      funding: null,
    },
  ],
  method: {
    tree: tree(
      [
        ['a', 'Digital post'],
        ['b', 'Færre print'],
      ],
      [
        ['porto', 'Porto og print', ['a']],
        ['print', 'Printere', ['b', 'a']],
      ],
    ),
    themes: [workflows([rule('r', 'Brev skal underskrives', 'dropped'), rule('s', 'Ny')])],
    marks: [cell('a', 'Vikarer', 'solved'), cell('b', '')],
  },
};

describe('S1.5 what has become of a plan', () => {
  const diff = planDiff(first, next);

  it('is told in money per year, to the øre, and a year that is not planned is not zero', () => {
    expect(diff.money).toEqual([
      {
        benefitId: 'porto',
        mark: 'changed',
        before: 30530n,
        after: 10711n,
        years: [
          { year: 2026, before: 30030n, after: 10011n },
          { year: 2027, before: 500n, after: null },
          { year: 2028, before: null, after: 700n },
        ],
      },
      { benefitId: 'tid', mark: 'removed', before: null, after: null, years: [] },
      {
        benefitId: 'print',
        mark: 'added',
        before: null,
        after: 5000n,
        years: [{ year: 2026, before: null, after: 5000n }],
      },
    ]);
    expect(diff.total).toEqual({
      mark: 'changed',
      before: 30530n,
      after: 15711n,
      years: [
        { year: 2026, before: 30030n, after: 15011n },
        { year: 2027, before: 500n, after: null },
        { year: 2028, before: null, after: 700n },
      ],
    });
  });

  it('is drawn in one tree that has both, node by node and link by link', () => {
    expect(diff.tree?.nodes.map(({ id, name, mark }) => [id, name, mark])).toEqual([
      ['a', 'Digital post', 'same'],
      ['b', 'Færre print', 'added'],
      ['porto', 'Porto og print', 'changed'],
      ['print', 'Printere', 'added'],
      ['tid', 'Tid', 'removed'],
    ]);
    expect(diff.tree?.nodes[2]?.fields).toEqual([
      { field: 'name', before: 'Porto', after: 'Porto og print' },
    ]);
    expect(diff.tree?.links).toEqual([
      { changeId: 'a', benefitId: 'porto', mark: 'same' },
      { changeId: 'b', benefitId: 'print', mark: 'added' },
      { changeId: 'a', benefitId: 'print', mark: 'added' },
      { changeId: 'a', benefitId: 'tid', mark: 'removed' },
    ]);
  });

  it('names the levels to reach that moved, came or went', () => {
    expect(diff.targets).toEqual([
      {
        indicatorId: 'breve',
        mark: 'changed',
        before: { month: '2026-12', value: '900' },
        after: { month: '2026-12', value: '950.0' },
        months: 1,
      },
      {
        indicatorId: 'print',
        mark: 'added',
        before: null,
        after: { month: '2026-12', value: '10' },
        months: 1,
      },
    ]);
    const same = {
      ...first,
      targets: [{ indicatorId: 'breve', points: [{ month: '2026-12', value: '900.0' }] }],
    };
    expect(planDiff(first, same).targets).toEqual([]);
  });

  it('names costs, who pays them, and one that is stated without an amount', () => {
    expect(diff.costs.map(({ label, mark, payers }) => [label, mark, payers.after])).toEqual([
      ['Drift', 'changed', ['pool']],
      ['Kursus', 'added', []],
    ]);
    expect(diff.costs[1]).toMatchObject({ before: null, after: null });
  });

  it('S1.5 S6.5 calls a line that nobody has given a name by its kind', () => {
    const prerequisites = [{ id: 'a', kind: 'mitId', note: ' ' }];
    const is = { theme: 'organisation', relevance: 'open', content: { prerequisites } } as const;
    expect(themeDiff([], [is])[0]?.lines).toEqual([
      { part: 'prerequisites', mark: 'added', title: '', kind: 'mitId', fields: [] },
    ]);
  });

  it('names each line of a theme that came, went or says something else', () => {
    expect(diff.themes).toEqual([
      {
        theme: 'workflows',
        relevance: null,
        lines: [
          {
            part: 'rules',
            mark: 'changed',
            title: 'Brev skal underskrives',
            kind: null,
            fields: [{ field: 'status', before: null, after: 'dropped' }],
          },
          { part: 'rules', mark: 'added', title: 'Ny', kind: null, fields: [] },
          { part: 'rules', mark: 'removed', title: 'Vi printer', kind: null, fields: [] },
        ],
      },
    ]);
    const out = { ...first.method!, themes: [workflows([], 'notRelevant')] };
    expect(
      planDiff({ ...first, method: { ...first.method!, themes: [] } }, { ...first, method: out })
        .themes,
    ).toEqual([
      { theme: 'workflows', relevance: { before: 'open', after: 'notRelevant' }, lines: [] },
    ]);
  });

  it('names each cell of the matrix that came, went or says something else', () => {
    expect(diff.marks?.map(({ nodeId, mark, fields }) => [nodeId, mark, fields])).toEqual([
      ['a', 'changed', [{ field: 'barrier', before: 'open', after: 'solved' }]],
      ['tid', 'removed', expect.any(Array)],
      ['b', 'added', [{ field: 'barrier', before: null, after: 'open' }]],
    ]);
  });

  it('calls a benefit unforeseen when it comes after the period has begun, and only then', () => {
    expect(diff.unforeseen).toEqual(['print']);
    expect(planDiff(first, { ...next, on: '2025-12-31' }).unforeseen).toEqual([]);
    const nothing = { ...first, benefits: [], targets: [] };
    expect(planDiff(nothing, next).unforeseen).toEqual([]);
  });

  it('does not guess at a tree that was not kept', () => {
    const old = planDiff({ ...first, method: null }, next);
    expect([old.tree, old.themes, old.marks]).toEqual([null, null, null]);
    expect(old.money).toEqual(diff.money);
    expect(old.unforeseen).toEqual(['print']);
    const drawn = { ...next, benefits: first.benefits };
    expect(planDiff({ ...first, method: null }, drawn).unforeseen).toEqual([]);
    expect(planDiff(first, drawn).unforeseen).toEqual(['print']);
  });

  it('is nothing between a plan and itself', () => {
    expect(isSamePlan(planDiff(first, first))).toBe(true);
    expect(isSamePlan(diff)).toBe(false);
    expect(isSamePlan(planDiff(first, { ...first, targets: [] }))).toBe(false);
  });

  it('is another plan when only that has changed which the money is counted by', () => {
    const valued = (share: string, more: object = {}): PlanSide => ({
      ...first,
      benefits: first.benefits.map((one) => ({
        ...one,
        valuation: { indicatorId: 'breve', unitValueKr: '12', volumeIndicatorId: null, share },
        evidenceIndicatorIds: ['breve'],
        ...more,
      })),
    });
    const moved = planDiff(valued('0.5'), valued('0.75'));
    expect(moved.money.every(({ mark }) => mark === 'same')).toBe(true);
    const fields = [{ field: 'share', before: '0.5', after: '0.75' }];
    expect(moved.terms).toEqual([
      { benefitId: 'porto', fields },
      { benefitId: 'tid', fields },
    ]);
    expect(isSamePlan(moved)).toBe(false);
    expect(isSamePlan(planDiff(valued('0.5'), valued('0.50')))).toBe(true);
    const others = [
      valued('0.5', { evidenceIndicatorIds: [] }),
      valued('0.5', { profile: { fullEffectKrPerYear: '9.00', ramp: [] } }),
      { ...valued('0.5'), declaredPaybackYears: '2' },
      { ...valued('0.5'), statedEffectKr: [{ label: 'Porto', amountKr: '9.00' }] },
    ];
    for (const other of others) expect(isSamePlan(planDiff(valued('0.5'), other))).toBe(false);
  });

  it('says what the money is counted by in the order one would say it, however it is stored', () => {
    const phased = (profile: object, [share, unitValueKr]: string[]): PlanSide => ({
      ...first,
      benefits: [{ benefitId: 'porto', months: [], profile, valuation: { share, unitValueKr } }],
    });
    const before = phased({ to: '2026-12', from: '2026-01', fullEffectKrPerYear: '9.00' }, [
      '1',
      '7',
    ]);
    const after = phased({ to: '2027-12', from: '2027-01', fullEffectKrPerYear: '8.00' }, [
      '0.5',
      '6',
    ]);
    const [terms] = planDiff(before, after).terms;
    expect(terms?.fields.map(({ field, before: was }) => [field, was])).toEqual([
      ['unitValueKr', '7'],
      ['share', '1'],
      ['fullEffectKrPerYear', '9.00'],
      ['amountsFrom', '2026-01'],
      ['amountsTo', '2026-12'],
    ]);
  });

  it('is another plan when money moves from one month of a year to another', () => {
    const paid = (month: string): PlanSide => ({
      ...first,
      benefits: [{ benefitId: 'porto', months: [{ month, amountKr: '9.00' }] }],
    });
    const { terms } = planDiff(paid('2026-01'), paid('2026-12'));
    expect(terms[0]?.fields.map(({ field }) => field)).toEqual(['months']);
    expect(planDiff(paid('2026-01'), paid('2027-01')).terms).toEqual([]);
  });

  it('tells of a cost what nobody knows the amount of, and in which year’s prices it is', () => {
    const [cost] = first.costs;
    const costs = (...some: object[]): PlanSide => ({
      ...first,
      costs: some.map((one) => ({ ...cost, ...one }) as PlanSide['costs'][number]),
    });
    const nobodyKnows = { amountKr: null };
    const [half] = planDiff(costs({}), costs({}, nobodyKnows)).costs;
    expect(half).toMatchObject({
      ...{ mark: 'changed', before: 900n, after: 900n },
      years: [{ year: 2026, unknown: { before: 0, after: 1 } }],
    });
    const later = planDiff(costs(nobodyKnows), costs({ ...nobodyKnows, year: 2028 })).costs;
    expect(later).toMatchObject([
      { mark: 'changed', before: null, years: [{ year: 2026 }, { year: 2028, after: null }] },
    ]);
    const dearer = planDiff(costs({ priceLevelYear: 2025 }), costs({ priceLevelYear: 2026 }));
    expect(dearer.costs).toMatchObject([
      { mark: 'changed', priceLevels: { before: [2025], after: [2026] } },
    ]);
  });
});

describe('S1.5 a benefit that nobody had foreseen', () => {
  const side = (number: number | null, on: string, ...ids: string[]): UnforeseenSide => ({
    ...{ number, on, targets: [], method: { tree: { benefits: [] } } },
    benefits: ids.map((benefitId) => ({
      ...{ benefitId, months: [{ month: '2026-01', amountKr: '9.00' }] },
    })),
  });
  const arrivals = (some: Record<string, [number, string]>): Arrivals =>
    new Map(Object.entries(some).map(([id, [number, on]]) => [id, { number, on }]));
  const before = side(1, '2025-11-01', 'porto');
  const third = side(3, '2026-06-01', 'porto', 'print');

  it('came with the first plan that has it, however many have been approved since', () => {
    const came = (on: string) => arrivals({ porto: [1, '2025-11-01'], print: [2, on] });
    expect(unforeseenBenefits(before, third, came('2025-12-31'))).toEqual([]);
    expect(unforeseenBenefits(before, third, came('2026-01-01'))).toEqual(['print']);
    const work = side(null, '2026-11-23', 'porto', 'print');
    expect(unforeseenBenefits(before, work, came('2025-12-31'))).toEqual([]);
  });

  it('comes today when no approved plan has it', () => {
    const work = side(null, '2026-11-23', 'porto', 'print');
    expect(unforeseenBenefits(before, work, arrivals({ porto: [1, '2025-11-01'] }))).toEqual([
      'print',
    ]);
    const early = side(null, '2025-12-01', 'porto', 'print');
    expect(unforeseenBenefits(before, early, arrivals({ porto: [1, '2025-11-01'] }))).toEqual([]);
  });

  it('is none that was taken out and is put back: somebody had seen it the first time', () => {
    const without = side(2, '2026-03-01', 'porto');
    expect(unforeseenBenefits(without, third, arrivals({ print: [1, '2025-11-01'] }))).toEqual([]);
    // Not even where it came in the middle of the period, but before the plan that is without it.
    const again = side(4, '2026-09-01', 'porto', 'print');
    const came = arrivals({ porto: [1, '2025-11-01'], print: [2, '2026-03-01'] });
    expect(unforeseenBenefits(side(3, '2026-06-01', 'porto'), again, came)).toEqual([]);
    expect(unforeseenBenefits(before, again, came)).toEqual(['print']);
  });

  it('is told between two later plans by the period of the earlier of them', () => {
    const came = arrivals({ porto: [1, '2025-11-01'], print: [3, '2026-06-01'] });
    const second = side(2, '2025-12-01', 'porto');
    expect(unforeseenBenefits(second, third, came)).toEqual(['print']);
    const months = [{ month: '2027-01', amountKr: '9.00' }];
    const postponed = { ...second, benefits: [{ benefitId: 'porto', months }] };
    expect(unforeseenBenefits(postponed, third, came)).toEqual([]);
  });

  it('is told in the order of the plans, on whichever day they were approved', () => {
    const day = '2026-06-01';
    const came = arrivals({ porto: [1, day], print: [2, day] });
    const [one, two] = [side(1, day, 'porto'), side(2, day, 'porto', 'print')];
    expect(unforeseenBenefits(one, two, came)).toEqual(['print']);
    // What went, when one looks back from a later plan, did not come.
    expect(unforeseenBenefits(two, side(1, day, 'print'), came)).toEqual([]);
    const gone = side(3, day);
    expect(unforeseenBenefits({ ...before, number: 3 }, two, came)).toEqual([]);
    expect(unforeseenBenefits(gone, two, came)).toEqual([]);
    expect(unforeseenBenefits(side(null, day, 'porto'), two, came)).toEqual([]);
  });
});
