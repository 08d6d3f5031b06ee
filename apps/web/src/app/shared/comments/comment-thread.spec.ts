import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { Comment } from '@gevinst/contract';
import { ApiClient } from '../http/api-client';
import { LiveUpdates } from '../http/live-updates';
import { ProblemFailure } from '../http/problem-failure';
import type { Letter } from '../live/outbox/letter';
import { Outbox } from '../live/outbox/outbox';
import { SessionStore } from '../session/session';
import { showKeysAsTexts } from '../testing/keys-as-texts';
import { CommentThread } from './comment-thread';

const people = [
  { id: 'u1', name: 'Anne Dahl', role: 'office' },
  { id: 'u2', name: 'David Frost', role: 'team' },
];
const comment = (over: Partial<Comment> = {}): Comment => ({
  id: 'c1',
  projectId: 'p',
  subjectKind: 'theme',
  subjectId: 'budget',
  text: 'Spørg økonomi',
  author: 'Anne Dahl',
  at: '2026-11-22T10:00:00Z',
  removed: false,
  mentions: [],
  canRemove: false,
  ...over,
});

describe('S1.7 comments beside a part of a plan', () => {
  const changed = signal(0);
  const letters = signal<Partial<Letter>[]>([]);
  let items: Comment[];
  let earlier: Comment[] = [];
  const asked: unknown[] = [];
  const client = {
    get: (path: string, _schema: unknown, query: unknown) => {
      asked.push([path, query]);
      const { cursor } = (query ?? {}) as { cursor?: string };
      if (cursor) return Promise.resolve({ items: earlier, nextCursor: null });
      const nextCursor = earlier.length > 0 ? 'c1' : null;
      return Promise.resolve({ items: path === 'people' ? people : items, nextCursor });
    },
  };
  const outbox = { pending: () => letters(), send: jest.fn(() => Promise.resolve()) };
  showKeysAsTexts([
    { provide: ApiClient, useValue: client },
    { provide: Outbox, useValue: outbox },
    { provide: LiveUpdates, useValue: { changed: () => changed } },
    { provide: SessionStore, useValue: { session: signal({ user: { ...people[0] } }) } },
  ]);
  beforeEach(() => {
    items = [];
    earlier = [];
    asked.length = 0;
    letters.set([]);
    outbox.send.mockClear();
  });

  async function open() {
    const page = TestBed.createComponent(CommentThread);
    page.componentRef.setInput('projectId', 'p');
    page.componentRef.setInput('subjectKind', 'theme');
    page.componentRef.setInput('subjectId', 'budget');
    const element = page.nativeElement as HTMLElement;
    const settle = async () => {
      await page.whenStable();
      page.detectChanges();
    };
    await settle();
    const area = () => {
      const found = element.querySelector('textarea');
      if (!found) throw new Error('nowhere to write');
      return found;
    };
    const write = async (text: string) => {
      area().value = text;
      area().setSelectionRange(text.length, text.length);
      area().dispatchEvent(new Event('input'));
      await settle();
    };
    const press = async (key: string) => {
      area().dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      await settle();
    };
    const send = async () => {
      element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
      await settle();
    };
    const texts = () =>
      [...element.querySelectorAll('li > p:first-child')].map((one) => one.textContent?.trim());
    return { element, settle, area, write, press, send, texts };
  }

  it('shows what was said about this part, and asks again when somebody says more', async () => {
    items = [comment(), comment({ id: 'c2', removed: true, text: '' })];
    const { texts, settle } = await open();
    expect(texts()).toEqual(['Spørg økonomi', 'shared.comments.removed']);
    items = [comment({ text: 'Nu med svar' })];
    changed.update((count) => count + 1);
    await settle();
    expect(texts()).toEqual(['Nu med svar']);
    const about = { subjectKind: 'theme', subjectId: 'budget' };
    expect(asked).toContainEqual(['projects/p/comments', about]);
  });

  it('can be asked for again when it did not come', async () => {
    const people = () => Promise.resolve({ items: [], nextCursor: null });
    const nothing = () => Promise.reject(new ProblemFailure('internal', 500, ''));
    const get = jest.spyOn(client, 'get');
    get.mockImplementation((path) => (path === 'people' ? people() : nothing()));
    const { element, settle, texts } = await open();
    expect(element.querySelector('textarea')).toBeNull();
    get.mockRestore();
    items = [comment()];
    element.querySelector<HTMLButtonElement>('[role=alert] button')?.click();
    await settle();
    expect([texts(), element.querySelector('[role=alert]')]).toEqual([['Spørg økonomi'], null]);
  });

  it('begins a long thread with its end, and shows what came before when asked', async () => {
    items = [comment({ id: 'c1', text: 'Det sidste' })];
    earlier = [comment({ id: 'c0', text: 'Det første' })];
    const { element, texts, settle } = await open();
    expect(texts()).toEqual(['Det sidste']);
    const button = () =>
      [...element.querySelectorAll('button')].find(
        (one) => one.textContent.trim() === 'shared.comments.older',
      );
    button()?.click();
    await settle();
    await settle();
    expect(texts()).toEqual(['Det første', 'Det sidste']);
    expect(button()).toBeUndefined();
  });

  it('names a colleague with the keyboard alone', async () => {
    const { element, area, write, press, send } = await open();
    await write('Kan du se på det, @');
    const options = () => [...element.querySelectorAll('[role=option]')];
    const chosen = () => options().find((one) => one.getAttribute('aria-selected') === 'true');
    expect(options()).toHaveLength(2);
    await press('ArrowDown');
    expect(chosen()?.textContent).toContain('David Frost');
    expect(area().getAttribute('aria-activedescendant')).toBe(chosen()?.id);
    await press('Enter');
    expect(area().value).toBe('Kan du se på det, @David Frost ');
    expect(options()).toHaveLength(0);
    await send();
    expect(outbox.send).toHaveBeenCalledWith(
      expect.objectContaining({
        path: 'projects/p/comments',
        body: expect.objectContaining({
          text: 'Kan du se på det, @David Frost',
          mentions: ['u2'],
          subjectKind: 'theme',
          subjectId: 'budget',
        }) as unknown,
      }),
    );
    expect(area().value).toBe('');
  });

  it('offers nobody after Escape', async () => {
    const { element, write, press } = await open();
    await write('@an');
    await press('Escape');
    expect(element.querySelectorAll('[role=option]')).toHaveLength(0);
  });

  it('shows what waits for a connection, once', async () => {
    const about = { subjectKind: 'theme', subjectId: 'budget' };
    items = [comment()];
    letters.set([
      { body: { id: 'c1', text: 'Spørg økonomi', ...about } },
      { body: { id: 'c3', text: 'Undervejs', ...about } },
      { body: { id: 'c4', text: 'Et andet sted', ...about, subjectId: 'culture' } },
    ]);
    const { texts } = await open();
    expect(texts()).toEqual(['Spørg økonomi', 'Undervejs']);
  });

  it('gives the text back when it is refused', async () => {
    outbox.send.mockRejectedValueOnce(new ProblemFailure('validation_failed', 400, 'For langt'));
    const { element, area, write, send } = await open();
    await write('En tekst');
    await send();
    expect(area().value).toBe('En tekst');
    expect(element.querySelector('[role=alert]')?.textContent).toContain('For langt');
  });
});
