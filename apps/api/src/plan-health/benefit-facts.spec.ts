import { benefitFacts } from './benefit-facts';
import type { Known } from './known';

const planned = { benefitId: 'b', valuation: { indicatorId: 'i' }, evidenceIndicatorIds: [] };
const aimed = { indicatorId: 'i', points: [{ month: '2026-01', value: '900' }] };

/** A benefit of which everything is known; what is given is otherwise. */
function lacksOf(otherwise: object = {}) {
  const work = { benefits: [planned], targets: [aimed], ...otherwise };
  const known = {
    work: new Map([['p', work]]),
    indicators: new Map([['i', { baseline: '1000' }]]),
    measured: new Set(['i']),
    judged: new Map([['p', { benefits: [{ benefitId: 'b', latestDue: '2026-01' }] }]]),
    ...otherwise,
    benefits: new Map([['p', [{ id: 'b', name: 'Mindre porto', owner: 'Ib' }]]]),
  } as unknown as Known;
  return benefitFacts(known, 'p').flatMap(({ lacks }) => lacks);
}

describe('what a benefit lacks before anyone can see whether it comes', () => {
  it('S7.1 is nothing when it has indicator, baseline, target and measurement', () => {
    expect(lacksOf()).toEqual([]);
  });

  it('S7.1 is the indicator, without which there is nothing else to ask for', () => {
    expect(lacksOf({ benefits: [] })).toEqual(['indicator']);
    expect(lacksOf({ benefits: [{ ...planned, valuation: null }] })).toEqual(['indicator']);
    const seen = { ...planned, valuation: null, evidenceIndicatorIds: ['i'] };
    expect(lacksOf({ benefits: [seen] })).toEqual([]);
  });

  it('S7.1 is each of baseline, target and measurement', () => {
    expect(lacksOf({ indicators: new Map([['i', { baseline: null }]]) })).toEqual(['baseline']);
    expect(lacksOf({ targets: [] })).toEqual(['target']);
    expect(lacksOf({ targets: [{ ...aimed, points: [] }] })).toEqual(['target']);
    expect(lacksOf({ measured: new Set() })).toEqual(['measurement']);
  });

  it('S7.1 is no measurement while none is due', () => {
    expect(lacksOf({ measured: new Set(), judged: new Map() })).toEqual([]);
  });
});
