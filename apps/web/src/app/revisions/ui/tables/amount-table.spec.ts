import { TestBed } from '@angular/core/testing';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import type { AmountAsked, Named } from './amount-rows';
import { AmountTable } from './amount-table';

const porto: Named = {
  ...{ key: 'porto', name: 'Porto', mark: 'changed' },
  ...{ beforeKr: '900.00', afterKr: '899.99' },
  years: [
    { year: 2026, beforeKr: '900.00', afterKr: '800.00' },
    { year: 2027, beforeKr: null, afterKr: '99.99' },
  ],
};

describe('S1.5 the amounts of a comparison', () => {
  showKeysAsTexts();

  it('lead each to the plan and the year that they stand in; nothing leads nowhere', () => {
    const fixture = TestBed.createComponent(AmountTable);
    const inputs = { caption: 'Gevinst', whole: 'I alt', rows: [porto] };
    for (const [name, value] of Object.entries(inputs)) fixture.componentRef.setInput(name, value);
    const asked: AmountAsked[] = [];
    fixture.componentInstance.asked.subscribe((one) => asked.push(one));
    fixture.detectChanges();
    const buttons = [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')];
    expect(buttons.map(({ textContent }) => textContent.trim())).toEqual([
      ...['900,00', '800,00', '99,99', '900,00', '899,99'],
    ]);
    expect(buttons[0]?.getAttribute('aria-label')).toContain('Porto, 2026, revisions.was');
    for (const button of buttons) button.click();
    expect(asked).toEqual([
      { key: 'porto', side: 'a', year: 2026 },
      { key: 'porto', side: 'b', year: 2026 },
      { key: 'porto', side: 'b', year: 2027 },
      { key: 'porto', side: 'a', year: null },
      { key: 'porto', side: 'b', year: null },
    ]);
  });
});
