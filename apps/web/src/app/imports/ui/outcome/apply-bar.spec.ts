import { TestBed } from '@angular/core/testing';
import { sampleCounts, sampleImport } from '../../testing/sample-import';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { ApplyBar } from './apply-bar';

function shown(kind: 'measurements' | 'portfolio', mayMakeProjects: boolean): string {
  const fixture = TestBed.createComponent(ApplyBar);
  const counts = sampleCounts({ new: 2, changed: 0, rejected: 0 });
  fixture.componentRef.setInput('resource', sampleImport({ kind, counts }));
  fixture.componentRef.setInput('mayMakeProjects', mayMakeProjects);
  fixture.detectChanges();
  return (fixture.nativeElement as HTMLElement).textContent;
}

describe('the end of a dry run', () => {
  showKeysAsTexts();

  it('says why a portfolio file waits for the office instead of offering to load it', () => {
    const text = shown('portfolio', false);
    expect(text).toContain('imports.apply.officeOnly');
    expect(text).not.toContain('imports.apply.portfolio');
  });

  it('offers to load it to the office', () => {
    const text = shown('portfolio', true);
    expect(text).toContain('imports.apply.portfolio');
    expect(text).not.toContain('imports.apply.officeOnly');
  });

  it('offers measurements to whoever may import', () =>
    expect(shown('measurements', false)).toContain('imports.apply.button'));
});
