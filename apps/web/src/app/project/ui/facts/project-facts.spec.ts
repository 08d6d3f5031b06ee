import { TestBed } from '@angular/core/testing';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { ProjectFacts } from './project-facts';

async function linkOf(deliveryUrl: string | null): Promise<HTMLAnchorElement | null> {
  const fixture = TestBed.createComponent(ProjectFacts);
  const project = { code: 'P-1', phase: 'idea', goLive: null, revisions: [], deliveryUrl };
  fixture.componentRef.setInput('project', project);
  await fixture.whenStable();
  return (fixture.nativeElement as HTMLElement).querySelector('a');
}

describe('the facts of a project', () => {
  showKeysAsTexts();

  it('S1.4 link to its delivery by whose page it is, in a tab that knows nothing of this one', async () => {
    const link = await linkOf('https://projekter.eksempelkoebing.test/sag/17?fane=kontrakt');
    expect(link?.textContent).toBe('projekter.eksempelkoebing.test');
    expect(link?.href).toBe('https://projekter.eksempelkoebing.test/sag/17?fane=kontrakt');
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer']);
    expect(await linkOf(null)).toBeNull();
  });
});
