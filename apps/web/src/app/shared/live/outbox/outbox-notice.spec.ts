import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { showKeysAsTexts } from '../../testing/keys-as-texts';
import { ProblemFailure } from '../../http/problem-failure';
import { inWords } from './in-words';
import { letterOf } from './letter';
import { Outbox, type Question } from './outbox';
import { OutboxNotice } from './outbox-notice';

const questions = signal<readonly Question[]>([]);
const waiting = signal(false);
const outbox = { questions, waiting, choose: jest.fn(), giveUp: jest.fn(), again: jest.fn() };

const letter = letterOf({
  projectId: 'p',
  method: 'PATCH',
  path: 'actions/1',
  body: { status: 'started', id: 'x' },
  about: 'Handlingen »Luk breve«',
  words: { started: 'Igangsat', completed: 'Afsluttet' },
});

describe('what is asked about an edit', () => {
  showKeysAsTexts([{ provide: Outbox, useValue: outbox }]);

  const show = (question: Question | null) => {
    questions.set(question ? [question] : []);
    const page = TestBed.createComponent(OutboxNotice);
    page.detectChanges();
    return page.nativeElement as HTMLElement;
  };
  const said = (page: HTMLElement) =>
    [...page.querySelectorAll('dd')].map((one) => one.textContent?.trim());

  it('is nothing when all has arrived, and one sentence while it waits', () => {
    expect(show(null).textContent?.trim()).toBe('');
    waiting.set(true);
    expect(show(null).querySelector('[role=status]')?.textContent).toContain('waiting');
    waiting.set(false);
  });

  it('shows what both wrote, in words, and lets one of them stand', () => {
    const conflicts = [{ path: ['status'], mine: 'started', theirs: 'completed' }];
    const question = { letter, clash: { mine: letter, theirs: null, conflicts }, failure: null };
    const page = show(question);
    expect(page.textContent).toContain('Handlingen »Luk breve«');
    expect(said(page)).toEqual(['Igangsat', 'Afsluttet']);
    const [mine, theirs] = page.querySelectorAll('button');
    mine?.click();
    theirs?.click();
    expect(outbox.choose.mock.calls).toEqual([
      [question, 'mine'],
      [question, 'theirs'],
    ]);
  });

  it('S2.11 R3 offers not to keep a move that cannot follow the other, and shows what goes with it', () => {
    const move = letterOf({
      ...{ projectId: 'p', method: 'PATCH', path: 'actions/1', base: { status: 'completed' } },
      body: { status: 'evaluated', evaluation: { moved: 'yes', note: 'Det hjalp' } },
      words: { started: 'Igangsat', evaluated: 'Evalueret' },
      upon: { status: ['completed'] },
    });
    const clash = (theirs: string) => ({
      ...{ mine: move, theirs: null },
      conflicts: [{ path: ['status'], mine: 'evaluated', theirs }],
    });
    const page = show({ letter: move, clash: clash('started'), failure: null });
    expect(said(page)).toEqual(['Evalueret', 'Igangsat', 'Det hjalp']);
    expect(page.textContent).toContain('shared.outbox.cannotKeep');
    expect(page.textContent).not.toContain('shared.outbox.keepMine');
    expect(page.textContent).toContain('shared.outbox.keepTheirs');
    const possible = show({ letter: move, clash: clash('completed'), failure: null });
    expect(possible.textContent).toContain('shared.outbox.keepMine');
  });

  it('shows what was refused, so that it can be copied', () => {
    const failure = new ProblemFailure('not_found', 404, 'Findes ikke');
    const refused = { ...letter, body: { text: 'Ingen breve', id: 'x' } };
    const question = { letter: refused, clash: null, failure };
    const page = show(question);
    expect(page.textContent).toContain('Findes ikke');
    expect(said(page)).toEqual(['Ingen breve']);
    page.querySelector('button')?.click();
    expect(outbox.giveUp).toHaveBeenCalledWith(question);
  });

  it('shows only what was changed of a refused edit, in the words of its field', () => {
    const failure = new ProblemFailure('forbidden', 403, 'Må ikke');
    const cell = letterOf({
      ...{ projectId: 'p', method: 'PUT', path: 'matrix/n/channels' },
      base: { relevance: 'open', barrier: 'none', challenge: '' },
      body: { relevance: 'relevant', barrier: 'none', challenge: 'For få hænder' },
      words: { 'relevance.relevant': 'Relevant', 'barrier.none': 'Nej' },
    });
    const page = show({ letter: cell, clash: null, failure });
    expect(said(page)).toEqual(['Relevant', 'For få hænder']);
    expect(page.textContent).toContain('shared.outbox.copy');
    const conflicts = [{ path: ['barrier'], mine: 'open', theirs: 'none' }];
    const asked = { ...cell, words: { ...cell.words, 'barrier.open': 'Ja' } };
    const clash = { mine: asked, theirs: null, conflicts };
    expect(said(show({ letter: asked, clash, failure: null }))).toEqual(['Ja', 'Nej']);
  });

  it('lets what the server failed at be tried again, and not what it refused', () => {
    const buttons = (status: number) => {
      const question = { letter, clash: null, failure: new ProblemFailure('x', status, 'Nej') };
      const found = [...show(question).querySelectorAll<HTMLButtonElement>('button')];
      found[0]?.click();
      return [found.length, outbox.again.mock.calls.length];
    };
    expect([buttons(400), buttons(500)]).toEqual([
      [1, 0],
      [2, 1],
    ]);
  });

  it('is read as people read it', () => {
    expect(inWords('2026-11-23')).toBe('23-11-2026');
    expect(inWords({ id: 'x', name: 'Segl', by: [] })).toBe('Segl');
    expect(inWords(['a', { text: 'b' }, 3])).toBe('a, b, 3');
    expect([inWords(undefined), inWords(null), inWords({})]).toEqual(['', '', '']);
  });
});
