import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { BoardGoal, ChartEvent } from '@gevinst/contract';
import { Chart } from '../../../shared/charts/chart';
import { LanguageStore } from '../../../shared/i18n/language';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { GoalCard } from './goal-card';

const sentence = { da: 'Under måltal i juli og august; faldende siden marts', en: 'Below' };
const point = (month: string, target: string | null, actual: string | null) => ({
  ...{ month, target, actual },
});
const goal = {
  indicator: { id: 'i', name: 'Svar i tide', unit: '' },
  light: 'red',
  sentence,
  points: [
    point('2026-06', '68', '71'),
    point('2026-07', '70', '66'),
    point('2026-08', '72', null),
  ],
} as unknown as BoardGoal;

describe('a central goal on the board', () => {
  const language = { language: signal('da'), of: ({ da }: { da: string }) => da };
  showKeysAsTexts([provideRouter([]), { provide: LanguageStore, useValue: language }]);

  async function card(closures: ChartEvent[] = []) {
    TestBed.overrideComponent(Chart, { set: { imports: [], template: '<ng-content />' } });
    const made = TestBed.createComponent(GoalCard);
    made.componentRef.setInput('goal', goal);
    made.componentRef.setInput('reportingDate', '2026-08-31');
    made.componentRef.setInput('closures', closures);
    await made.whenStable();
    made.detectChanges();
    return made.nativeElement as HTMLElement;
  }

  it('S2.3 R1 has a target and an actual figure for each month', async () => {
    const rows = [...(await card()).querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent?.trim()),
    );
    expect(rows).toEqual([
      ['jun', '68', '71'],
      ['jul', '70', '66'],
      ['aug', '72', '–'],
    ]);
  });

  it('S3.7 marks the channels that close, with how and why in words', async () => {
    const closure = (month: string, what: string) => ({
      ...{ month, kind: 'closure' as const, da: `Kanal lukket: ${what}`, en: what },
      details: { da: 'Lukket 01-07-2026. Hvorfor: Dyrt', en: 'Closed' },
    });
    const shown = await card([closure('2025-01', 'Længe siden'), closure('2026-07', 'Brev')]);
    const said = 'Kanal lukket: Brev. Lukket 01-07-2026. Hvorfor: Dyrt';
    expect(shown.querySelector('.chart-events')?.textContent?.trim()).toBe(`jul: ${said}`);
    expect(shown.querySelector('tbody tr:nth-child(2)')?.textContent).toContain(said);
    expect(shown.textContent).not.toContain('Længe siden');
  });

  it('S2.4 says in words how long it has been below its target and falling', async () => {
    expect((await card()).querySelector('.goal-sentence')?.textContent).toBe(sentence.da);
  });
});
