import { TestBed } from '@angular/core/testing';
import { ProblemFailure } from '../http/problem-failure';
import { showKeysAsTexts } from '../testing/keys-as-texts';
import { PageFailed } from './page-failed';

function made(failure: ProblemFailure | null, shown: boolean) {
  const fixture = TestBed.createComponent(PageFailed);
  fixture.componentRef.setInput('headline', 'Siden kan ikke vises');
  fixture.componentRef.setInput('failure', failure);
  fixture.componentRef.setInput('shown', shown);
  let retried = 0;
  fixture.componentInstance.retry.subscribe(() => (retried += 1));
  fixture.detectChanges();
  const page = fixture.nativeElement as HTMLElement;
  const headline = page.querySelector('h1')?.textContent;
  page.querySelector('button')?.click();
  return { headline, alert: page.querySelector('[role=alert]') !== null, retried };
}

describe('a page that did not come', () => {
  showKeysAsTexts();
  const failure = new ProblemFailure('unavailable', 503, 'Vent et øjeblik');

  it('says so in its headline, and can be asked for again', () => {
    const headline = 'Siden kan ikke vises';
    expect(made(failure, false)).toEqual({ headline, alert: true, retried: 1 });
  });

  it('keeps its own headline where an earlier answer is shown, and says nothing where all is well', () => {
    expect(made(failure, true)).toEqual({ headline: undefined, alert: true, retried: 1 });
    expect(made(null, false)).toEqual({ headline: undefined, alert: false, retried: 0 });
  });
});
