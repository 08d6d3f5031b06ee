import { TestBed } from '@angular/core/testing';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { SparkTwin } from './spark-twin';

const point = (month: string, planKr: string, actualKr: string | null) => ({
  ...{ month, planKr, actualKr },
});
const projects = [
  { id: 'a', name: 'Digital post', spark: [point('2026-09', '10.00', '9.00')] },
  {
    id: 'b',
    name: 'Selvbetjening',
    spark: [point('2026-09', '20.00', null), point('2026-10', '30.00', '31.00')],
  },
];

describe('the table behind the thin lines', () => {
  showKeysAsTexts();

  it('S2 has every project’s months in figures, and what is not measured is no zero', () => {
    const fixture = TestBed.createComponent(SparkTwin);
    fixture.componentRef.setInput('projects', projects);
    fixture.componentRef.setInput('language', 'da');
    fixture.detectChanges();
    const host = fixture.nativeElement as HTMLElement;
    expect(host.querySelector('table')).toBeNull();
    const details = host.querySelector('details');
    if (details) details.open = true;
    details?.dispatchEvent(new Event('toggle'));
    fixture.detectChanges();
    const texts = (selector: string) =>
      [...host.querySelectorAll(selector)].map((one) => one.textContent.trim());
    expect(texts('thead th').slice(2)).toEqual(['sep.\u00a02026', 'okt.\u00a02026']);
    expect(texts('tbody th[scope="rowgroup"]')).toEqual(['Digital post', 'Selvbetjening']);
    expect(texts('tbody td')).toEqual(
      ['10', '–', '9', '–', '20', '30', '–', '31'].map((one) =>
        one === '–' ? one : `${one}\u00a0kr.`,
      ),
    );
  });
});
