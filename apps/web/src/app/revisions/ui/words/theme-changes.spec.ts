import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { ThemeChanges } from './theme-changes';

describe('S1.5 S6.5 lines of a theme that differ', () => {
  showKeysAsTexts([provideRouter([])]);

  it('are called by their own words, else by their kind, else by where they stand', () => {
    const line = { mark: 'added' as const, fields: [] };
    const organisation = {
      theme: 'organisation' as const,
      relevance: null,
      lines: [
        { ...line, part: 'prerequisites', title: 'mitId', kind: null },
        { ...line, part: 'prerequisites', title: '', kind: 'mitId' },
        { ...line, part: 'focusShifts', title: '', kind: null },
        { ...line, part: 'readiness', title: null, kind: null },
      ],
    };
    const page = TestBed.createComponent(ThemeChanges);
    page.componentRef.setInput('projectId', 'p');
    page.componentRef.setInput('themes', [organisation]);
    page.detectChanges();
    const names = [...(page.nativeElement as HTMLElement).querySelectorAll('li strong')];
    expect(names.map((one) => one.textContent?.trim())).toEqual([
      'mitId',
      'themes.value.prerequisite.mitId',
      'themes.organisation.focusShifts.title',
      'themes.organisation.readiness.title',
    ]);
  });
});
