import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ImportEffect } from '@gevinst/contract';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { EffectPanel } from './effect-panel';

const effectOn = (lights: number): ImportEffect => ({
  actualBeforeKr: '1.00',
  actualAfterKr: '2.00',
  coverageBefore: '0.5',
  coverageAfter: '0.6',
  lights: Array.from({ length: lights }, (_, n) => ({
    benefitId: `b${String(n)}`,
    benefitName: `Gevinst ${String(n)}`,
    projectId: 'p',
    projectName: 'Projekt',
    before: 'green' as const,
    after: 'red' as const,
  })),
});

function panel(lights: number) {
  const fixture = TestBed.createComponent(EffectPanel);
  fixture.componentRef.setInput('effect', effectOn(lights));
  fixture.detectChanges();
  const element = fixture.nativeElement as HTMLElement;
  return {
    benefits: () => [...element.querySelectorAll('a')].map((link) => link.textContent.trim()),
    button: () => element.querySelector<HTMLElement>('.link-button'),
    settle: () => fixture.detectChanges(),
  };
}

describe('the effect of a file', () => {
  showKeysAsTexts([provideRouter([])]);

  it('shows the first lights that change, and all when asked', () => {
    const shown = panel(48);
    expect(shown.benefits()).toHaveLength(6);
    shown.button()?.click();
    shown.settle();
    expect(shown.benefits()).toHaveLength(48);
    expect(shown.button()?.getAttribute('aria-expanded')).toBe('true');
  });

  it.each([
    ['ifApplied', ['1\u00a0kr.', '50\u00a0%']],
    ['done', ['2\u00a0kr.', '60\u00a0%']],
  ] as const)('S2 says where its figures come from: %s', (when, explained) => {
    const fixture = TestBed.createComponent(EffectPanel);
    fixture.componentRef.setInput('effect', effectOn(0));
    fixture.componentRef.setInput('when', when);
    fixture.detectChanges();
    const asked: string[] = [];
    fixture.componentInstance.explain.subscribe((figure) => asked.push(figure));
    const element = fixture.nativeElement as HTMLElement;
    const figures = [...element.querySelectorAll<HTMLElement>('.figure-button')];
    expect(figures.map((one) => one.textContent.trim())).toEqual(explained);
    figures.forEach((one) => one.click());
    expect(asked).toEqual(['actual', 'coverage']);
    expect(element.textContent).toContain(`imports.effect.origin.${when}`);
  });

  it('has nothing to unfold when there are few', () => {
    const shown = panel(6);
    expect(shown.benefits()).toHaveLength(6);
    expect(shown.button()).toBeNull();
  });
});
