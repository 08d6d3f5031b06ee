import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { SeriesClient } from '../../shared/http/series-client';
import { SessionStore } from '../../shared/session/session';
import { showKeysAsTexts } from '../../shared/testing/keys-as-texts';
import { IndicatorClient } from '../data/indicator-client';
import { MeasurePage } from './measure.page';

const indicator = { id: 'i', name: 'Samtaler', unit: 'sager', grain: 'month' };

describe('typing a measurement of a part that is new', () => {
  const measure = jest.fn(() => Promise.resolve({ id: 'import' }));
  const parts = () => Promise.resolve({ known: [], standing: [] });
  showKeysAsTexts([
    provideRouter([]),
    {
      provide: SeriesClient,
      useValue: { series: () => Promise.resolve({ indicator, points: [] }) },
    },
    { provide: IndicatorClient, useValue: { parts, measure } },
    {
      provide: SessionStore,
      useValue: { today: signal('2026-11-23'), session: signal(null), demo: signal(false) },
    },
  ]);

  it('keeps what was typed of the part while the value is typed, and sends both', async () => {
    const page = TestBed.createComponent(MeasurePage);
    page.componentRef.setInput('id', 'i');
    const element = page.nativeElement as HTMLElement;
    const settle = async () => {
      await page.whenStable();
      page.detectChanges();
      await page.whenStable();
    };
    const type = async (id: string, text: string) => {
      const input = element.querySelector<HTMLInputElement>(`#${id}`)!;
      input.value = text;
      input.dispatchEvent(new Event('input'));
      await settle();
    };
    await settle();
    await settle();
    element.querySelector<HTMLButtonElement>('.link-button')?.click();
    await settle();
    await type('measure-new-column', 'Enhed');
    await type('measure-new-value', 'Nord');
    await type('measure-value', '12,5');
    element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    await settle();
    expect(measure).toHaveBeenCalledWith({
      ...{ indicatorId: 'i', period: '2026-10', value: '12.5' },
      ...{ dimension: 'Enhed=Nord', reason: '' },
    });
  });
});
