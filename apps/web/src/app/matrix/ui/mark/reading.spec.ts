import { TestBed } from '@angular/core/testing';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { ChoiceRow } from './choice-row';
import { KeptText } from './kept-text';

describe('S9.2 a cell for who may read only', () => {
  showKeysAsTexts();

  it('shows the answer, and no others to choose from', () => {
    const row = TestBed.createComponent(ChoiceRow);
    const given = { ask: 'Relevant?', options: ['yes', 'no'], value: 'yes', words: 'say' };
    for (const [name, value] of Object.entries({ ...given, canEdit: false }))
      row.componentRef.setInput(name, value);
    row.detectChanges();
    const page = row.nativeElement as HTMLElement;
    expect([page.querySelector('p')?.textContent, page.querySelector('button')]).toEqual([
      'say.yes',
      null,
    ]);
  });

  it.each([
    ['Breve', 'Breve'],
    ['', '–'],
  ])('shows what was written as text (%j)', (value, shown) => {
    const text = TestBed.createComponent(KeptText);
    for (const [name, one] of Object.entries({ name: 'n', label: 'Note', value, canEdit: false }))
      text.componentRef.setInput(name, one);
    text.detectChanges();
    const page = text.nativeElement as HTMLElement;
    expect([page.querySelector('p')?.textContent, page.querySelector('textarea')]).toEqual([
      shown,
      null,
    ]);
  });
});
