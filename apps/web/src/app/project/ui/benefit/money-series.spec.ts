import { TestBed } from '@angular/core/testing';
import type { BenefitStatus } from '@gevinst/contract';
import { Chart } from '../../../shared/charts/chart';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { MoneySeries } from './money-series';

const month = (name: string) => ({ month: name, planKr: '10.00', actualKr: null, due: false });
const status = {
  benefit: { name: 'Færre breve' },
  totals: null,
  months: [month('2026-01'), month('2026-02')],
} as unknown as BenefitStatus;
const events = [{ month: '2026-02', kind: 'revision', da: 'Ny plan', en: 'New plan' }] as const;

describe('the table behind a benefit’s kroner', () => {
  showKeysAsTexts();
  // Charts are canvas; only their table is read here.
  beforeEach(() =>
    TestBed.overrideComponent(Chart, { set: { imports: [], template: '<ng-content />' } }),
  );

  it('tells what was decided in a month', () => {
    const fixture = TestBed.createComponent(MoneySeries);
    fixture.componentRef.setInput('status', status);
    fixture.componentRef.setInput('events', events);
    fixture.detectChanges();
    const host = fixture.nativeElement as HTMLElement;
    const told = [...host.querySelectorAll('tbody tr')].map(
      (row) => row.lastElementChild?.textContent,
    );
    expect(told).toEqual(['', 'Ny plan']);
  });
});
