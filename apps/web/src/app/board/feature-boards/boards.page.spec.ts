import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { BoardHead, BoardList } from '@gevinst/contract';
import { LanguageStore } from '../../shared/i18n/language';
import { LiveUpdates } from '../../shared/http/live-updates';
import { SessionStore } from '../../shared/session/session';
import { showKeysAsTexts } from '../../shared/testing/keys-as-texts';
import { BoardClient } from '../data/board-client';
import { BoardsPage } from './boards.page';

const nothing = { newIdeas: 0, openActions: 0, overdueActions: 0, meetingSince: null };
const head = (projectId: string, over: Partial<BoardHead>): BoardHead => ({
  ...{ projectId, projectCode: projectId, projectName: projectId, department: 'IT', owner: 'Ali' },
  ...{ mine: false, used: false, nextAt: null, goals: 1, offTarget: 0, notMeasured: 0 },
  ...{ light: 'green', ...nothing },
  ...over,
});

describe('S2.1 the list of boards', () => {
  const boards = jest.fn<Promise<BoardList>, [number]>();
  showKeysAsTexts([
    provideRouter([]),
    { provide: BoardClient, useValue: { boards } },
    { provide: LiveUpdates, useValue: { changed: () => signal(0), version: signal(0) } },
    { provide: SessionStore, useValue: { session: signal(null) } },
    { provide: LanguageStore, useValue: { language: signal('da') } },
  ]);

  async function open(items: BoardHead[]): Promise<HTMLElement> {
    const used = items.filter((one) => one.used).length;
    const sums = { used, offTarget: 0, overdueActions: 0 };
    boards.mockResolvedValue({ items, total: items.length, nextCursor: null, sums });
    const page = TestBed.createComponent(BoardsPage);
    await page.whenStable();
    page.detectChanges();
    return page.nativeElement as HTMLElement;
  }
  const columns = (page: HTMLElement) =>
    [...page.querySelectorAll('thead')].map(({ rows }) => rows[0]?.cells.length);

  it('leads a municipality without projects to where the first one is made', async () => {
    const page = await open([]);
    expect(page.querySelector('.page-head')?.textContent).toContain('board.boards.noProjects');
    expect(page.querySelector('a.button-primary')?.getAttribute('href')).toBe('/projects');
  });

  it('says how the first board of all comes in use', async () => {
    const page = await open([head('a', {})]);
    expect(page.querySelector('.page-head')?.textContent).toContain('board.boards.leadNone');
  });

  it('says how a board comes in use, and of those that nobody has begun only what there is', async () => {
    const page = await open([head('a', { used: true, newIdeas: 2 }), head('b', {})]);
    expect(columns(page)).toEqual([6, 2]);
    expect(page.textContent).toContain('board.boards.unusedHint');
  });

  it('says a single goal once, and counts where there are several', async () => {
    const one = head('a', { used: true, light: 'red', offTarget: 1 });
    const two = head('b', { used: true, light: 'red', offTarget: 1, goals: 2 });
    const page = await open([one, two]);
    const said = [...page.querySelectorAll('.boards-goals')].map((cell) =>
      cell.textContent?.includes('board.boards.offOf'),
    );
    expect(said).toEqual([false, true]);
  });
});
