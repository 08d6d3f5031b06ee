import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ActionItem } from '@gevinst/contract';
import { TranslocoService } from '@jsverse/transloco';
import { LiveUpdates } from '../../shared/http/live-updates';
import { SeriesClient } from '../../shared/http/series-client';
import { Outbox } from '../../shared/live/outbox/outbox';
import { SessionStore } from '../../shared/session/session';
import { BoardClient } from '../data/board-client';
import { BoardEdits } from '../data/board-edits';
import { BoardStore } from './board.store';

const say = { provide: TranslocoService, useValue: { translate: (key: string) => key } };

it('S2.9 R6 sends why the team takes on more days also when an action is corrected', async () => {
  const changeAction = jest.fn(() => Promise.resolve());
  TestBed.configureTestingModule({
    providers: [
      BoardStore,
      say,
      { provide: BoardClient, useValue: {} },
      { provide: SeriesClient, useValue: {} },
      { provide: BoardEdits, useValue: { changeAction } },
      { provide: LiveUpdates, useValue: { changed: () => signal(0), version: signal(0) } },
      { provide: Outbox, useValue: { pending: () => [] } },
      { provide: SessionStore, useValue: { session: signal(null) } },
    ],
  });
  const store = TestBed.inject(BoardStore);
  const action = { id: 'a1' } as ActionItem;
  const card = { title: 'Stor', owner: 'Ali', deadline: '2026-12-15', days: '3' };
  const input = { ...card, indicatorId: null, overCapacityReason: 'Det haster' };
  store.ask({ kind: 'action', idea: null, action });
  await store.saveAction(input);
  expect(changeAction).toHaveBeenCalledWith(action, input);
  expect(store.asked()).toBeNull();
});
