import { TestBed } from '@angular/core/testing';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { ChooseTwo } from './choose-two';

describe('S1.5 two plans to choose', () => {
  showKeysAsTexts();

  it.each(['draft', 'd'])('knows the draft as %s', async (named) => {
    const page = TestBed.createComponent(ChooseTwo);
    page.componentRef.setInput('revisions', [
      { id: 'p', number: 1, state: 'approved' },
      { id: 'd', number: 2, state: 'draft' },
    ]);
    page.componentRef.setInput('a', 'p');
    page.componentRef.setInput('b', named);
    await page.whenStable();
    const chosen = [...(page.nativeElement as HTMLElement).querySelectorAll('select')];
    expect(chosen.map((one) => one.selectedOptions[0]?.textContent.trim())).toEqual([
      'revisions.number',
      'revisions.draftNumber',
    ]);
  });
});
