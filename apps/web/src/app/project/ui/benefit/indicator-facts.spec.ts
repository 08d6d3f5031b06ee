import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { IndicatorStatus } from '@gevinst/contract';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { IndicatorFacts } from './indicator-facts';

const status = (over: object) =>
  ({
    indicator: { id: 'i', unit: 'opkald', direction: 'lower', grain: 'month', baseline: '1200' },
    light: 'red',
    latestMonth: '2026-10',
    ...{ latestValue: '1000', latestTarget: '800', targetImprovement: '0.5', runRate: '12000' },
    reason: null,
    ...over,
  }) as unknown as IndicatorStatus;

function shown(over: object = {}) {
  const fixture = TestBed.createComponent(IndicatorFacts);
  fixture.componentRef.setInput('status', status(over));
  fixture.componentRef.setInput('language', 'da');
  fixture.detectChanges();
  const asked: string[] = [];
  fixture.componentInstance.explain.subscribe((figure) => asked.push(figure));
  const buttons = [...(fixture.nativeElement as HTMLElement).querySelectorAll('button')];
  buttons.forEach((button) => button.click());
  return { asked, texts: buttons.map((button) => button.textContent.trim()) };
}

describe('the figures of an indicator', () => {
  showKeysAsTexts();
  beforeEach(() => TestBed.configureTestingModule({ providers: [provideRouter([])] }));

  it('S2 are each asked about as what they are', () => {
    const { asked, texts } = shown();
    expect(asked).toEqual(['indicator', 'targetImprovement', 'runRate']);
    expect(texts.at(-1)).toContain('project.indicator.runRate');
  });

  it('S2 have no yearly rate where there is none, or it is the year’s own value', () => {
    expect(shown({ runRate: null }).asked).toHaveLength(2);
    const yearly = { unit: '', direction: 'lower', grain: 'year', id: 'i', baseline: null };
    expect(shown({ indicator: yearly }).asked).toHaveLength(2);
    expect(shown({ latestMonth: null, targetImprovement: null }).asked).toEqual([]);
  });
});
