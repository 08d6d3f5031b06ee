import { dec } from '../decimal';
import { FOCUS_PATTERNS, UNFINISHED_PATTERN } from './archetypes';
import { openBarriers } from './barriers';
import { isClosureLate } from './closures';
import { competenceGap } from './competence-gap';
import { PLAN_THEMES, THEME_PARTS, isAnswered, themeProgress } from './plan-theme';
import { RULE_SOURCES, countRules, isBraking, ruleBinding, type RuleFacts } from './rule-source';
import { staffingWarnings } from './staffing';
import { volumeShift } from './volume-shift';

describe('the six themes', () => {
  it('S1.9 S10.1 are exactly six, in one order, and carry no weight', () => {
    expect(PLAN_THEMES).toEqual([
      'channels',
      'workflows',
      'culture',
      'organisation',
      'followUp',
      'budget',
    ]);
    expect(Object.keys(THEME_PARTS)).toEqual([...PLAN_THEMES]);
  });

  it('S10.3 are answered with "not relevant" too, and done when every part is', () => {
    expect(themeProgress('culture', 'open', {})).toBe('empty');
    expect(themeProgress('culture', 'notRelevant', {})).toBe('notRelevant');
    expect(themeProgress('culture', 'relevant', {})).toBe('started');
    expect(themeProgress('culture', 'open', { behaviours: [{}] })).toBe('started');
    const all = { iceberg: { values: ['x'] }, behaviours: [{}], assumptions: [{ id: 'a' }] };
    const evidence = [{ assumptionId: 'a', indicatorId: 'i' }];
    expect(themeProgress('culture', 'relevant', { ...all, evidence })).toBe('done');
  });

  it('S10.3 S5.5 S7.5 are under way while an assumption is untested or nobody acts on a measurement', () => {
    const all = { iceberg: { values: ['x'] }, behaviours: [{}], assumptions: [{ id: 'a' }] };
    expect(themeProgress('culture', 'relevant', { ...all, evidence: [] })).toBe('started');
    const unmeasured = [{ assumptionId: 'a', indicatorId: null }];
    expect(themeProgress('culture', 'relevant', { ...all, evidence: unmeasured })).toBe('started');
    const rows = [{ actor: 'Anne' }];
    expect(themeProgress('followUp', 'relevant', { rows })).toBe('done');
    expect(themeProgress('followUp', 'relevant', { rows }, 1)).toBe('started');
    expect(themeProgress('followUp', 'relevant', { rows: [...rows, { actor: ' ' }] })).toBe(
      'started',
    );
  });

  it.each([
    [null, false],
    [' ', false],
    [[], false],
    [{ a: '', b: [] }, false],
    [{ a: '', b: ['x'] }, true],
    ['x', true],
    [false, false],
  ])('take %j for an answer: %s', (part, answered) => expect(isAnswered(part)).toBe(answered));
});

describe('rules', () => {
  const rule = (over: Partial<RuleFacts>): RuleFacts => ({
    source: 'habit',
    status: null,
    brakesBenefitIds: [],
    ...over,
  });

  it('S4.3 have eight kinds of source; the last six are the municipality’s own', () => {
    expect(RULE_SOURCES).toHaveLength(8);
    expect(RULE_SOURCES.map(ruleBinding)).toEqual([
      ...['binding', 'binding'],
      ...['own', 'own', 'own', 'own', 'own', 'own'],
    ]);
  });

  it('S4.5 brake a benefit until they are changed or dropped', () => {
    const brakes = { brakesBenefitIds: ['b'] };
    expect(
      [null, 'kept', 'changed', 'dropped'].map((status) =>
        isBraking(rule({ ...brakes, status: status as RuleFacts['status'] })),
      ),
    ).toEqual([true, true, false, false]);
    expect(isBraking(rule({}))).toBe(false);
  });

  it('S4.6 N3 are counted: habits, open and braking ones; what is dropped is no rule any more', () => {
    const rules = [
      rule({}),
      rule({ status: 'dropped' }),
      rule({ source: 'law', status: 'kept' }),
      rule({ source: 'believed', brakesBenefitIds: ['b'] }),
    ];
    expect(countRules(rules)).toEqual({
      ...{ all: 3, own: 2, habits: 1, believed: 1, open: 2, braking: 1 },
    });
  });
});

describe('organisation', () => {
  const yes = { needs: true, has: true };
  const no = { needs: true, has: false };
  it.each([
    [yes, yes, 'none'],
    [no, yes, 'authority'],
    [yes, no, 'ability'],
    [no, no, 'both'],
    [{ needs: false, has: false }, yes, 'none'],
  ])('S6.4 a competence is authority and ability: %j %j lacks %s', (authority, ability, gap) =>
    expect(competenceGap({ authority, ability })).toBe(gap),
  );

  const cut = (projectId: string, before: string, after: string, unit = 'Posten') => ({
    ...{ projectId, unit, task: 'Journalisering' },
    before: dec(before),
    after: dec(after),
  });

  it('S6.1 N11 two plans that each leave enough together leave too little', () => {
    const [one, other] = [cut('a', '1.5', '0.8'), cut('b', '1.5', '1', ' posten ')];
    expect(staffingWarnings([one])).toEqual([]);
    expect(staffingWarnings([other])).toEqual([]);
    const [warning] = staffingWarnings([one, other]);
    expect(warning).toMatchObject({ unit: 'Posten', projectIds: ['a', 'b'] });
    expect(warning?.left.toString()).toBe('0.3');
  });

  it('S6.1 warns below half a full-time worker, not at it, and never where nobody is cut', () => {
    expect(staffingWarnings([cut('a', '1', '0.5')])).toEqual([]);
    expect(staffingWarnings([cut('a', '1', '0.49')])).toHaveLength(1);
    expect(staffingWarnings([cut('a', '0.2', '0.2')])).toEqual([]);
    expect(staffingWarnings([cut('a', '3', '1.5')], dec(2))).toHaveLength(1);
  });

  it('S6.1 N11 stands in the way of every plan that cuts there, once, and of no plan that only looks on', () => {
    const line = (id: string, unit: string, after: string) => ({
      ...{ id, unit, task: 'Journalisering', benefitIds: [`b-${id}`] },
      ...{ before: dec('1.5'), after: dec(after) },
    });
    const plans = {
      a: [line('1', 'Posten', '0.8'), line('2', ' POSTEN', '1.2'), line('3', 'Løn', '1.4')],
      b: [line('4', 'posten', '1.1')],
      onlooker: [line('5', 'Posten', '1.5')],
    };
    const warnings = staffingWarnings(
      Object.entries(plans).flatMap(([projectId, lines]) =>
        lines.map((one) => ({ ...one, projectId })),
      ),
    );
    expect(warnings.map(({ projectIds }) => projectIds)).toEqual([['a', 'b']]);
    const barriers = (staffing: (typeof plans)['a']) =>
      openBarriers({ today: '2026-11-23', staffing, shortOfStaff: warnings });
    expect(barriers(plans.a)).toEqual([
      {
        ...{ theme: 'organisation', kind: 'staffing', itemId: '1', text: 'Posten: Journalisering' },
        benefitIds: ['b-1', 'b-2'],
      },
    ]);
    expect([barriers(plans.b).length, barriers(plans.onlooker).length]).toEqual([1, 0]);
  });

  it('S6.6 four patterns of focus are there; the one that the paper breaks off is named', () => {
    expect(FOCUS_PATTERNS).toHaveLength(4);
    expect(FOCUS_PATTERNS.at(-1)).toBe(UNFINISHED_PATTERN);
  });
});

describe('channels', () => {
  it('S3.7 are late from the day after they should have closed', () => {
    const closure = { status: 'decided', on: '2026-11-23' } as const;
    expect(isClosureLate(closure, '2026-11-23')).toBe(false);
    expect(isClosureLate(closure, '2026-11-24')).toBe(true);
    expect(isClosureLate({ ...closure, status: 'closed' }, '2026-11-24')).toBe(false);
  });

  const channel = (cheap: boolean, cost: number, before: number, now: number) => ({
    ...{ cheap, unitCostKr: dec(cost), before: dec(before), now: dec(now) },
  });

  it('S3.9 T6 4,000 contacts moved from 75 kr. to 20 kr. free 220,000 kr.', () => {
    const shift = volumeShift([channel(false, 75, 10_000, 6_000), channel(true, 20, 0, 4_000)]);
    expect(shift?.savedOre).toBe(22_000_000n);
    expect(shift?.moved.toString()).toBe('4000');
  });

  it('S3.9 only what the cheap channels have gained counts as moved', () => {
    const shift = volumeShift([
      channel(false, 75, 10_000, 6_000),
      channel(false, 35, 1_000, 1_200),
      channel(true, 20, 0, 1_000),
    ]);
    expect([shift?.fell.toString(), shift?.moved.toString()]).toEqual(['3800', '1000']);
    expect(shift?.savedOre).toBe(5_500_000n);
    expect(volumeShift([channel(false, 75, 10, 20), channel(true, 20, 20, 30)])?.savedOre).toBe(0n);
    expect(volumeShift([channel(true, 20, 0, 10)])).toBeNull();
  });
});

it('S4.1 S5.2 S6.5 S7.5 S9.2 N2 what stands in the way is found in every theme, with the benefits it holds back', () => {
  const item = { id: 'x', benefitIds: ['b'] };
  const found = openBarriers({
    today: '2026-11-23',
    stakeholders: [{ ...item, name: 'Forening', stance: 'hinders', means: '', actionIds: [] }],
    closures: [{ ...item, what: 'Blanket', status: 'decided', on: '2026-01-01' }],
    rules: [
      { ...item, text: 'Underskrift', source: 'habit', status: null, brakesBenefitIds: ['c'] },
    ],
    workflows: [
      { ...item, name: 'Svar i telefonen', force: 'unbound', owner: ' ', actionIds: [] },
      { ...item, name: 'Sagen opstår selv', force: 'forced', owner: '', actionIds: [] },
      { ...item, name: 'Har en handling', force: 'unbound', owner: '', actionIds: ['h'] },
    ],
    behaviours: [
      { ...item, observed: 'Printer alt', solved: false },
      { ...item, observed: 'Ringede før', solved: true },
    ],
    competences: [
      {
        ...item,
        role: 'Sagsbehandler',
        what: 'Afgøre',
        authority: { needs: true, has: false },
        ability: { needs: true, has: true },
      },
    ],
    staffing: [
      { ...item, unit: 'Posten', task: 'Breve', before: dec('1'), after: dec('0.4') },
      { ...item, benefitIds: ['d'], unit: 'posten ', task: 'breve', before: dec(1), after: dec(1) },
    ],
    shortOfStaff: [{ unit: 'Posten', task: 'Breve' }],
    prerequisites: [
      { ...item, note: 'MitID', done: false },
      { ...item, note: 'Digital Post', done: true },
    ],
    rows: [{ ...item, actor: ' ', note: '' }],
    unacted: [{ ...item, name: 'Svartid' }],
    goals: [{ ...item, name: 'Svar på 5 dage', reviewed: false }],
  });
  expect(found.map(({ theme, kind }) => `${theme} ${kind}`)).toEqual([
    'channels hinders',
    'channels lateClosure',
    'workflows rule',
    'workflows unowned',
    'culture behaviour',
    'organisation gap',
    'organisation staffing',
    'organisation prerequisite',
    'followUp nobodyActs',
    'followUp nobodyActs',
    'budget goalNotReviewed',
  ]);
  expect(found[2]?.benefitIds).toEqual(['c']);
  expect(found[6]).toMatchObject({ text: 'Posten: Breve', benefitIds: ['b', 'd'] });
  expect(openBarriers({ today: '2026-11-23' })).toEqual([]);
});
