import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ImportResource } from '@gevinst/contract';
import { ProblemFailure } from '../../shared/http/problem-failure';
import { SessionStore } from '../../shared/session/session';
import { showKeysAsTexts } from '../../shared/testing/keys-as-texts';
import { ImportsClient } from '../data/imports-client';
import { sampleImport } from '../testing/sample-import';
import { ImportListPage } from './import-list.page';

const applied = sampleImport({
  kind: 'portfolio',
  state: 'applied',
  fileName: 'portefølje.csv',
  createdBy: 'Olga Kontor',
});
const session = {
  may: () => true,
  role: () => 'office',
  session: () => ({ user: { role: 'office', name: 'Olga Kontor' } }),
};
const WORDS = '1 import af målinger bygger på indikatorerne: tal.csv (KMD). Fortryd den først';

let answer: () => Promise<ImportResource>;
const undo = jest.fn((..._: [id: string, reason: string]) => answer());
const client = {
  list: () => Promise.resolve({ items: [applied], total: 1, nextCursor: null }),
  sources: () => Promise.resolve({ items: [], total: 0, nextCursor: null }),
  undo,
};

/** Undoes the file on the page, as a person does it. */
async function undone(): Promise<HTMLElement> {
  const fixture = TestBed.createComponent(ImportListPage);
  const page = fixture.nativeElement as HTMLElement;
  const settle = async () => {
    fixture.detectChanges();
    await new Promise((resolve) => setTimeout(resolve));
    fixture.detectChanges();
  };
  await settle();
  page.querySelector<HTMLButtonElement>('gv-confirm-button button')?.click();
  await settle();
  expect(page.textContent).toContain('imports.undo.confirmPortfolio');
  const reason = page.querySelector<HTMLInputElement>('form.confirm input')!;
  reason.value = 'Forkert udtræk';
  reason.dispatchEvent(new Event('input'));
  page.querySelector('form.confirm')?.dispatchEvent(new Event('submit'));
  await settle();
  return page;
}

describe('a portfolio file in the list of imports', () => {
  showKeysAsTexts([
    provideRouter([]),
    { provide: SessionStore, useValue: session },
    { provide: ImportsClient, useValue: client },
  ]);
  beforeAll(() => {
    HTMLDialogElement.prototype.showModal = jest.fn();
    HTMLDialogElement.prototype.close = jest.fn();
  });

  it('is undone with a reason, and shown as undone', async () => {
    answer = () => Promise.resolve({ ...applied, state: 'undone', undoneAt: 'now' });
    const page = await undone();
    expect(undo).toHaveBeenCalledWith(applied.id, 'Forkert udtræk');
    expect(page.textContent).toContain('imports.list.undone');
    expect(page.querySelector('gv-confirm-button')).toBeNull();
  });

  it('stays, with what rests on it in words and a way on, when the server refuses', async () => {
    answer = () => Promise.reject(new ProblemFailure('import_built_upon', 409, WORDS));
    const page = await undone();
    expect(page.querySelector('[role=alert]')?.textContent).toContain(WORDS);
    expect(page.textContent).toContain('imports.undo.hint.import_built_upon');
    expect(page.querySelector('gv-confirm-button')).not.toBeNull();
  });
});
