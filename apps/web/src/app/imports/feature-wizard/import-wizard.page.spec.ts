import { NO_ERRORS_SCHEMA } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { ImportResource } from '@gevinst/contract';
import { TranslocoDirective } from '@jsverse/transloco';
import { SessionStore } from '../../shared/session/session';
import { showKeysAsTexts } from '../../shared/testing/keys-as-texts';
import { ImportsClient } from '../data/imports-client';
import { IndicatorNames } from '../data/indicator-names';
import { sampleImport, sampleQuestion } from '../testing/sample-import';
import { QuestionsForm } from '../ui/questions/questions-form';
import { ImportWizardPage } from './import-wizard.page';

const session = { may: () => true, role: () => 'office', session: () => null };
const first = sampleQuestion();
const answered = { ...first, answer: 'da', from: 'analyst' as const };
const second = sampleQuestion({ id: 'style:Plan', da: 'Hvad betyder »2.345«?' });
const asks = (...questions: ImportResource['questions']) =>
  sampleImport({ state: 'needs_decision', questions });

let later: ImportResource[] = [];
const next = (): Promise<ImportResource> =>
  Promise.resolve((later.length > 1 ? later.shift() : later[0])!);

/** Answers the first question of the page; what the server says then is `replies`. */
async function answering(...replies: ImportResource[]): Promise<HTMLElement> {
  later = [asks(first), ...replies];
  const fixture = TestBed.createComponent(ImportWizardPage);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  fixture.componentRef.setInput('id', '1');
  const settle = async (pause: number) => {
    await new Promise((resolve) => setTimeout(resolve, pause));
    fixture.detectChanges();
    await fixture.whenStable();
    fixture.detectChanges();
  };
  fixture.detectChanges();
  await settle(10);
  page.querySelector<HTMLInputElement>('input[type=radio]')?.click();
  page.querySelector<HTMLElement>('form button')?.focus();
  page.querySelector('form')?.dispatchEvent(new Event('submit'));
  await settle(10);
  await settle(600);
  return page;
}

const focused = () => document.activeElement?.textContent.trim();

describe('the keyboard after an answer in the wizard', () => {
  showKeysAsTexts([
    provideRouter([]),
    { provide: SessionStore, useValue: session },
    { provide: IndicatorNames, useValue: { all: () => Promise.resolve([]) } },
    { provide: ImportsClient, useValue: { get: next, decide: next } },
  ]);
  beforeEach(() =>
    TestBed.overrideComponent(ImportWizardPage, {
      set: { imports: [QuestionsForm, TranslocoDirective], schemas: [NO_ERRORS_SCHEMA] },
    }),
  );
  afterEach(() => document.body.replaceChildren());

  it('is at the next question when the file has been read and more is asked', async () => {
    await answering(sampleImport({ state: 'parsing' }), asks(answered, second));
    expect(focused()).toBe('Hvad betyder »2.345«?');
  });

  it('is there too when the server had nothing to read', async () => {
    await answering(asks(answered, second));
    expect(focused()).toBe('Hvad betyder »2.345«?');
  });

  it('is at the headline of the dry run when nothing is asked any more', async () => {
    const page = await answering(sampleImport({ state: 'parsing' }), sampleImport());
    expect(document.activeElement).toBe(page.querySelector('h1'));
    expect(focused()).toBe('imports.headline.ready');
  });
});
