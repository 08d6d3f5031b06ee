import type { ProjectDetail } from '@gevinst/contract';
import { headlineOf, seenAgainst } from './headline';

const project = (totals: object, benefits: object[] = [{ monetary: true }], state = 'approved') =>
  ({
    name: 'Digital byggesag',
    totals,
    benefits,
    revisions: [{ state }],
  }) as unknown as ProjectDetail;

describe("a project's headline", () => {
  it('says what is realised, of what, and how that compares', () => {
    const totals = {
      planDueKr: '3000000.00',
      planMeasuredKr: '3000000.00',
      actualKr: '1100000.00',
      varianceKr: '-1900000.00',
      wording: 'worse',
    };
    expect(headlineOf(project(totals))).toMatchObject({
      key: 'realised',
      values: { actual: '1,1\u00a0mio.\u00a0kr.', plan: '3,0\u00a0mio.\u00a0kr.' },
      verdict: 'worse',
      size: '1,9\u00a0mio.\u00a0kr.',
    });
  });

  it('says nothing about money where there is none', () => {
    expect(headlineOf(project({}, [])).key).toBe('noBenefits');
    expect(headlineOf(project({}, [{ monetary: false }])).key).toBe('nameOnly');
  });

  it('says so when nobody has approved a plan', () => {
    expect(headlineOf(project({}, [{ monetary: true }], 'draft')).key).toBe('noPlan');
  });

  it('says what is planned while nothing is due', () => {
    const totals = {
      planDueKr: '0.00',
      planMeasuredKr: '0.00',
      actualKr: '0.00',
      planTotalKr: '900000.00',
    };
    expect(headlineOf(project(totals)).key).toBe('notDue');
  });

  it('never calls what is due and not measured on plan', () => {
    const totals = {
      planDueKr: '500000.00',
      planMeasuredKr: '0.00',
      actualKr: '0.00',
      wording: 'onPlan',
    };
    expect(headlineOf(project(totals))).toMatchObject({ key: 'notMeasured', verdict: null });
  });

  it('compares with the original plan when asked', () => {
    const original = { actualKr: '1', planMeasuredKr: '3' };
    const targets = {
      ...{ latestTarget: '8', targetImprovement: '0.5' },
      ...{ originalTarget: '6', originalTargetImprovement: '0.25' },
    };
    const seen = {
      ...project({ actualKr: '1', planMeasuredKr: '2' }, [{ indicators: [targets] }]),
      originalTotals: original,
    };
    const both = seenAgainst(seen as unknown as ProjectDetail, true);
    expect(both.totals).toBe(original);
    expect(both.originalTotals).toMatchObject({ planMeasuredKr: '2' });
    expect(both.benefits[0]?.indicators[0]).toMatchObject({
      ...{ latestTarget: '6', targetImprovement: '0.25' },
      ...{ originalTarget: '8', originalTargetImprovement: '0.5' },
    });
    expect(seenAgainst(both, false)).toBe(both);
  });
});
