import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Joined } from '@gevinst/contract';
import { ProblemFailure } from '../../shared/http/problem-failure';
import { LanguageStore } from '../../shared/i18n/language';
import { letterOf } from '../../shared/live/outbox/letter';
import { Outbox, type Question } from '../../shared/live/outbox/outbox';
import { showKeysAsTexts } from '../../shared/testing/keys-as-texts';
import { GuestClient } from '../data/guest-client';
import { JoinPage } from './join.page';

const questions = signal<readonly Question[]>([]);
const giveUp = jest.fn();
const tryAgain = jest.fn();
const join = jest.fn();
const joined = { projectName: 'Digital post', municipalityName: 'Her', mode: 'open' } as Joined;
const refused = (token: string, text: string, status = 400): Question => ({
  letter: letterOf({
    projectId: token,
    method: 'POST',
    path: 'join/ideas',
    body: { id: text, text },
  }),
  clash: null,
  failure: new ProblemFailure('invalid', status, 'Et personnummer'),
});

describe('a phone at a meeting', () => {
  const outbox = { questions, giveUp, again: tryAgain, waiting: signal(false), pending: () => [] };
  const guests = { join, begin: jest.fn(), end: jest.fn(), send: jest.fn() };
  showKeysAsTexts([
    { provide: Outbox, useValue: outbox },
    { provide: GuestClient, useValue: guests },
    { provide: LanguageStore, useValue: { language: signal('da') } },
  ]);
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    questions.set([]);
    join.mockReset().mockResolvedValue(joined);
  });

  async function open() {
    const made = TestBed.createComponent(JoinPage);
    made.componentRef.setInput('token', 'here');
    const page = made.nativeElement as HTMLElement;
    const settle = async () => {
      await made.whenStable();
      made.detectChanges();
    };
    const type = async (id: string, text: string) => {
      const field = page.querySelector<HTMLInputElement>(`[id=${id}]`);
      if (field) field.value = text;
      field?.dispatchEvent(new Event('input'));
      await settle();
    };
    const comeIn = async () => {
      await type('guest-name', 'Ali');
      page.querySelector('form')?.dispatchEvent(new Event('submit'));
      await settle();
    };
    await settle();
    return { page, settle, type, comeIn };
  }
  const text = (page: HTMLElement, id: string) =>
    page.querySelector<HTMLTextAreaElement>(`[id=${id}]`)?.value;
  const back = () => document.dispatchEvent(new Event('visibilitychange'));

  it('S2.6 is not told that the code is dead while nobody can be reached', async () => {
    join.mockRejectedValue(new ProblemFailure('offline', 0, ''));
    const { page } = await open();
    expect(page.querySelector('h1')?.textContent).toContain('outOfReach');
    expect(page.querySelector('gv-failure button')).not.toBeNull();
  });

  it('S2.6 keeps what is being written when the meeting ends and when the page begins anew', async () => {
    const { page, settle, type, comeIn } = await open();
    await comeIn();
    await type('guest-note', 'Færre breve');
    const again = await open();
    expect(text(again.page, 'guest-note')).toBe('Færre breve');
    join.mockRejectedValue(new ProblemFailure('link_closed', 410, 'Mødet er slut'));
    back();
    await settle();
    expect(text(page, 'guest-unsent')).toBe('Færre breve');
  });

  it('S2.6 keeps the name that is being typed when the page begins anew in another language', async () => {
    const { type } = await open();
    await type('guest-name', 'Grete fra ban');
    const again = await open();
    expect(text(again.page, 'guest-name')).toBe('Grete fra ban');
  });

  it('S2.6 whoever has come in is in, with their notes, when the page begins anew', async () => {
    const { page, settle, type, comeIn } = await open();
    await comeIn();
    await type('guest-note', 'Færre breve');
    page.querySelector('form')?.dispatchEvent(new Event('submit'));
    await settle();
    const again = await open();
    expect(again.page.querySelector('[id=guest-name]')).toBeNull();
    expect(again.page.querySelector('.note-text')?.textContent).toBe('Færre breve');
    const sent = guests.send.mock.calls as [{ name: string }][];
    expect(sent[0]?.[0].name).toBe('Ali');
  });

  it('S2.6 may send once more what the server failed at, and write anew what it refused', async () => {
    const failed = refused('here', 'Fejl', 500);
    questions.set([refused('here', 'Nej'), failed]);
    const { page } = await open();
    const said = [...page.querySelectorAll<HTMLButtonElement>('.join-notes button')];
    expect(said.map((one) => one.textContent?.trim())).toEqual([
      ...['shared.tryAgain', 'board.join.throwOut'],
      ...['board.join.again', 'board.join.throwOut'],
    ]);
    said[0]?.click();
    expect(tryAgain).toHaveBeenCalledWith(failed);
  });

  it('S2.6 shows what was refused at this meeting only, and lets it be thrown away', async () => {
    const mine = refused('here', 'Her');
    questions.set([mine, refused('there', 'Der')]);
    const { page } = await open();
    const notes = [...page.querySelectorAll('.note-text')].map((one) => one.textContent);
    expect(notes).toEqual(['Her']);
    const thrown = [...page.querySelectorAll('button')].find((one) =>
      one.textContent?.includes('throwOut'),
    );
    thrown?.click();
    expect(giveUp).toHaveBeenCalledWith(mine);
  });
});
