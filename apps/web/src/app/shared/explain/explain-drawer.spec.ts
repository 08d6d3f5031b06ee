import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { Explanation } from '@gevinst/contract';
import { ApiClient } from '../http/api-client';
import { speak } from '../format/spoken';
import { showKeysAsTexts } from '../testing/keys-as-texts';
import { ExplainDrawer } from './explain-drawer';
import { ExplainStore } from './explain.store';

const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
const file = { importId: 'i', fileName: 'planer.csv', recordedAt: '2026-11-20T08:00:00Z' };
const words = (text: string) => ({ da: text, en: text });
const answer: Explanation = {
  ...{ title: words('Planlagt 2026'), value: '1234567.89', unit: 'kr.', rows: [], rowsTotal: 0 },
  formula: { id: 'F13', ...words('Summen') },
  inputs: [
    { ...words('januar 2026'), value: '102880.65', unit: 'kr.', next: null },
    { ...words('Begrundelse'), value: 'Portoen stiger', unit: '', next: null },
    {
      ...{ ...words('Godkendt den'), value: '12-07-2024', valueEn: '12 Jul 2024' },
      ...{ unit: '', next: null },
    },
    {
      ...{ ...words('Telefon'), value: '59.27', unit: 'kr. pr. henvendelse' },
      ...{ unitEn: 'kr. per contact', next: null },
    },
  ],
  files: [
    { ...file, line: 2, changed: false },
    { ...file, line: 3, changed: true },
  ],
};

describe('S1.5 where an amount of a plan comes from', () => {
  showKeysAsTexts([
    provideRouter([]),
    { provide: ApiClient, useValue: { get: () => Promise.resolve(answer) } },
  ]);

  it('is shown to the øre, with the lines of the file, and which of them say something else by now', async () => {
    // The test's browser knows no modal dialogs.
    HTMLDialogElement.prototype.showModal = jest.fn();
    const drawer = TestBed.createComponent(ExplainDrawer);
    TestBed.inject(ExplainStore).open({ figure: 'promised', scope: 'project' });
    await drawer.whenStable();
    drawer.detectChanges();
    const element = drawer.nativeElement as HTMLElement;
    const cells = [...element.querySelectorAll('.explain-inputs td')];
    expect(cells.map((cell) => [cell.className, plain(cell.textContent)])).toEqual([
      ['number', '102.880,65 kr.'],
      ['explain-text', 'Portoen stiger'],
      ['explain-text', '12-07-2024'],
      ['number', '59,27 kr. pr. henvendelse'],
    ]);
    const lines = [...element.querySelectorAll('.explain-files li')];
    expect(lines.map((line) => line.querySelector('a')?.getAttribute('href'))).toEqual([
      '/imports/i?line=2',
      '/imports/i?line=3',
    ]);
    expect(lines.map((line) => line.textContent.includes('shared.explain.changed'))).toEqual([
      false,
      true,
    ]);
  });

  afterEach(() => {
    localStorage.clear();
    speak('da');
  });

  it('has its days in English on English pages', async () => {
    HTMLDialogElement.prototype.showModal = jest.fn();
    localStorage.setItem('gevinst.language', 'en');
    const drawer = TestBed.createComponent(ExplainDrawer);
    TestBed.inject(ExplainStore).open({ figure: 'promised', scope: 'project' });
    await drawer.whenStable();
    drawer.detectChanges();
    const element = drawer.nativeElement as HTMLElement;
    const cells = [...element.querySelectorAll('.explain-inputs td')].slice(1);
    expect(cells.map((cell) => plain(cell.textContent))).toEqual([
      ...['Portoen stiger', '12 Jul 2024', '59.27 kr. per contact'],
    ]);
  });
});
