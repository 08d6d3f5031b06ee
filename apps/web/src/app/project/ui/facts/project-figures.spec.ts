import { TestBed } from '@angular/core/testing';
import type { ProjectDetail } from '@gevinst/contract';
import type { FigureAsked } from '../../../shared/explain/explain.store';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { ProjectFigures } from './project-figures';

const against = (planKr: string, varianceKr: string) => ({
  planMeasuredKr: planKr,
  actualKr: '450.00',
  varianceKr,
  wording: 'worse',
  rateToDate: '0.5',
  planTotalKr: planKr,
});

const measured = {
  totals: against('900.00', '-450.00'),
  originalTotals: against('800.00', '-350.00'),
  forecast: {
    lastMonth: '2026-12',
    rollingKr: '1350.00',
    unmeasuredPlanKr: '0.00',
    trendKr: '900.00',
  },
  runRate: {
    perYearKr: '1200.00',
    planPerYearKr: '2400.00',
    measured: 1,
    of: 2,
    from: '2026-08',
    to: '2026-08',
    old: 0,
    missingSince: null,
  },
  coverage: {
    byMoney: '1',
    byCount: '1',
    dueKr: '900.00',
    freshKr: '900.00',
    dueCount: 1,
    freshCount: 1,
  },
} as unknown as ProjectDetail;
const silent = { ...against('0.00', '0.00'), actualKr: '0.00' };
const unmeasured = { ...measured, totals: silent, originalTotals: silent } as ProjectDetail;

/** Every figure of the cards that can be clicked, clicked once. */
function clicked(original: boolean, project = measured): FigureAsked[] {
  const fixture = TestBed.createComponent(ProjectFigures);
  fixture.componentRef.setInput('project', project);
  fixture.componentRef.setInput('language', 'da');
  fixture.componentRef.setInput('original', original);
  const asked: FigureAsked[] = [];
  fixture.componentInstance.explain.subscribe((one) => asked.push(one));
  fixture.detectChanges();
  const host = fixture.nativeElement as HTMLElement;
  for (const button of host.querySelectorAll('button')) button.click();
  return asked;
}

describe('the figures of a project', () => {
  showKeysAsTexts();

  it('can all be asked where they come from, the other plan’s deviation and the trend too', () =>
    expect(clicked(false)).toEqual([
      { figure: 'actual', against: 'current' },
      { figure: 'rate', against: 'current' },
      { figure: 'variance', against: 'current' },
      { figure: 'variance', against: 'original' },
      { figure: 'forecast' },
      { figure: 'wholePlan', against: 'current' },
      { figure: 'trend' },
      { figure: 'runRate' },
      { figure: 'coverage' },
    ]));

  it('say nothing, rather than zero, where nothing is measured', () => {
    const asked = clicked(false, unmeasured).map(({ figure }) => figure);
    expect(asked).toEqual([
      'actual',
      'variance',
      'forecast',
      'wholePlan',
      'trend',
      'runRate',
      'coverage',
    ]);
    const fixture = TestBed.createComponent(ProjectFigures);
    fixture.componentRef.setInput('project', unmeasured);
    fixture.componentRef.setInput('language', 'da');
    fixture.detectChanges();
    const host = fixture.nativeElement as HTMLElement;
    const values = [...host.querySelectorAll('.figure-value')].map((one) => one.textContent.trim());
    expect(values.slice(0, 2)).toEqual(['–', '–']);
  });

  it('are asked about the originally approved plan while the page compares with it', () =>
    expect(clicked(true).filter(({ figure }) => figure === 'variance')).toEqual([
      { figure: 'variance', against: 'original' },
      { figure: 'variance', against: 'current' },
    ]));
});
