import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Series } from '@gevinst/contract';
import { showKeysAsTexts } from '../../../shared/testing/keys-as-texts';
import { ThemeCell } from '../register/cell';
import { measuredWords } from './measured-words';

const series = (baseline: string | null, actuals: readonly (string | null)[]) =>
  ({
    indicator: { unit: '%', baseline, baselinePeriod: '2023' },
    points: actuals.map((actual, at) => ({ month: `2026-0${at + 1}`, actual })),
  }) as unknown as Series;
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('what an assumption is held against', () => {
  showKeysAsTexts([provideRouter([])]);

  it('S5.5 is measured values before and now, not only words', () => {
    expect(plain(measuredWords(series('2.1', ['1.4', '0.8', null])))).toBe(
      '2,1 % (2023) → 0,8 % (02-2026)',
    );
    expect(plain(measuredWords(series(null, ['1.4'])))).toBe('1,4 % (01-2026)');
    expect(measuredWords(series('2.1', [null]))).toBe('');
  });

  it('S5.5 S6.7 stands beside the indicator', async () => {
    const made = TestBed.createComponent(ThemeCell);
    const field = { key: 'indicatorId', kind: 'indicator' } as const;
    const lookups = {
      ...{ benefits: [], changes: [], indicators: [{ value: 'i', label: 'Fejl' }], lines: {} },
      measured: new Map([['i', '2,1 % → 0,8 %']]),
    };
    for (const [name, value] of Object.entries({ field, lookups, line: { indicatorId: 'i' } }))
      made.componentRef.setInput(name, value);
    await made.whenStable();
    expect((made.nativeElement as HTMLElement).textContent).toContain('2,1 % → 0,8 %');
  });
});
