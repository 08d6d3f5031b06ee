import type { ProjectRecord } from '../projects/projects.port';
import type { Known } from './known';
import { planFacts } from './plan-facts';

const months = [{ month: '2026-01', amountKr: '9.00' }];
const promise = (benefitId: string) => ({ benefitId, months });
const revision = (number: number, day: string, ...benefits: string[]) => ({
  ...{
    id: `plan ${number}`,
    number,
    state: 'approved',
    createdAt: `${day}T08:00:00Z`,
    approvedAt: `${day}T09:00:00Z`,
  },
  content: { benefits: benefits.map(promise), targets: [] },
});
const relevance = (said: string) => ({ workflows: said, followUp: said });
const contents = {
  workflows: { rules: [{ status: null, brakesBenefitIds: [] }] },
  followUp: { rows: [{ actor: '' }] },
};

/**
 * A plan first approved in November 2025, made over on some day and again in May 2026; its period begins in January 2026.
 * “print” came when it was made over.
 */
function factsOf(madeOver: string, themes = 'relevant') {
  const plans = [
    revision(1, '2025-11-01', 'porto'),
    revision(2, madeOver, 'porto', 'print'),
    revision(3, '2026-05-01', 'porto', 'print'),
  ] as const;
  const [original, , current] = plans;
  const came = { porto: { number: 1, on: '2025-11-01' }, print: { number: 2, on: madeOver } };
  const none = new Map();
  const known = {
    today: '2026-06-30',
    attention: { actions: [], silent: [], measurements: [], projects: [] },
    ...{ boards: none, participants: none, judged: none, changes: none, work: none },
    ...{ indicators: none, measured: new Set() },
    benefits: new Map([
      ['p', ['porto', 'print', 'tid'].map((id) => ({ id, name: id, owner: '' }))],
    ]),
    revisions: new Map([['p', plans]]),
    approved: new Map([['p', { original, current }]]),
    arrivals: new Map([['p', new Map(Object.entries(came))]]),
    kept: new Map([['plan 1', [{ id: 'porto' }]]]),
    themes: new Map([['p', { contents, relevance: relevance(themes) }]]),
  } as unknown as Known;
  return planFacts(known, { id: 'p' } as ProjectRecord);
}

describe('what the health of a plan is judged by', () => {
  it('S1.5 dates a benefit by the first plan that promises it, not by the last, and one of the tree by today', () => {
    const unforeseen = (day: string) => factsOf(day).unforeseen.map(({ id }) => id);
    expect(unforeseen('2025-12-15')).toEqual(['tid']);
    expect(unforeseen('2026-03-01')).toEqual(['print', 'tid']);
  });

  it('S10.3 counts nothing of a theme that is not relevant', () => {
    const { openRules, nobodyActs } = factsOf('2026-03-01');
    expect([openRules, nobodyActs]).toEqual([1, 1]);
    const without = factsOf('2026-03-01', 'notRelevant');
    expect([without.openRules, without.nobodyActs]).toEqual([0, 0]);
  });
});
