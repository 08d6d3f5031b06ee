import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { BoardGoal } from '@gevinst/contract';
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

  async function card() {
    TestBed.overrideComponent(Chart, { set: { imports: [], template: '<ng-content />' } });
    const made = TestBed.createComponent(GoalCard);
    made.componentRef.setInput('goal', goal);
    made.componentRef.setInput('reportingDate', '2026-08-31');
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

  it('S2.4 says in words how long it has been below its target and falling', async () => {
    expect((await card()).querySelector('.goal-sentence')?.textContent).toBe(sentence.da);
  });
});
