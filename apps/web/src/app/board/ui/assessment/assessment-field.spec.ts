import { TestBed } from '@angular/core/testing';
import { DEFAULT_MAPPING } from '@gevinst/domain';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { AssessmentField } from './assessment-field';

describe('S2.7 an assessment where nothing hangs yet', () => {
  showKeysAsTexts();

  const said = async (mayAssess: boolean) => {
    const field = TestBed.createComponent(AssessmentField);
    field.componentRef.setInput('ideas', []);
    field.componentRef.setInput('mapping', DEFAULT_MAPPING);
    field.componentRef.setInput('mayAssess', mayAssess);
    await field.whenStable();
    const page = field.nativeElement as HTMLElement;
    return [...page.querySelectorAll('.board-empty')].map((one) => one.textContent?.trim());
  };

  it('says how an idea comes there, and R4 while ideas are gathered that it is not yet', async () => {
    expect(await said(true)).toEqual(['board.assess.none']);
    expect(await said(false)).toEqual(['board.assess.notYet']);
  });
});
