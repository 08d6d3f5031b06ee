import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { ClaimedTwice } from './claimed-twice';

describe('N5 S9 what others reckon with too', () => {
  showKeysAsTexts([provideRouter([])]);

  it('says of another’s claim that it stands in a draft', async () => {
    const page = TestBed.createComponent(ClaimedTwice);
    const other = { projectId: 'p', project: 'Portal', benefit: 'Porto' };
    const others = [
      { ...other, draft: false },
      { ...other, draft: true },
    ];
    const overlap = { kind: 'indicator', name: 'Breve', share: '2', benefitIds: ['b'], others };
    page.componentRef.setInput('overlaps', [overlap]);
    await page.whenStable();
    const links = [...(page.nativeElement as HTMLElement).querySelectorAll('a')];
    expect(links.map((one) => one.textContent.trim())).toEqual([
      'tree.overlap.other',
      'tree.overlap.otherDraft',
    ]);
  });
});
