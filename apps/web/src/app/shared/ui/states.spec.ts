import { TestBed } from '@angular/core/testing';
import { ProblemFailure } from '../http/problem-failure';
import { showKeysAsTexts } from '../testing/keys-as-texts';
import { Failure, Skeleton } from './states';

function said(failure: ProblemFailure) {
  const fixture = TestBed.createComponent(Failure);
  fixture.componentRef.setInput('failure', failure);
  fixture.componentRef.setInput('retryable', true);
  fixture.detectChanges();
  const page = fixture.nativeElement as HTMLElement;
  const words = page.querySelector('p')?.textContent?.trim();
  return { words, again: page.querySelector('button') !== null };
}

describe('what went wrong', () => {
  showKeysAsTexts();

  it('is said with what to do where the server cannot know it', () => {
    const internal = new ProblemFailure('internal', 500, 'Der skete en fejl hos os');
    expect(said(internal)).toEqual({ words: 'shared.failure.internal', again: true });
    const away = new ProblemFailure('unavailable', 503, 'Vent et øjeblik');
    expect(said(away)).toEqual({ words: 'Vent et øjeblik', again: true });
  });

  it.each([403, 404])('is not to be tried again when the answer is final (%d)', (status) => {
    const final = new ProblemFailure('forbidden', status, 'Din rolle giver ikke adgang');
    expect(said(final)).toEqual({ words: 'Din rolle giver ikke adgang', again: false });
  });
});

describe('what stands where something will be', () => {
  showKeysAsTexts();

  it.each([
    [34, false],
    [260, true],
  ])('a line is a bar, a card has lines in it (%d px)', (height, card) => {
    const fixture = TestBed.createComponent(Skeleton);
    fixture.componentRef.setInput('height', height);
    fixture.detectChanges();
    const shape = (fixture.nativeElement as HTMLElement).querySelector('.skeleton');
    expect(shape?.classList.contains('skeleton-card')).toBe(card);
  });
});
