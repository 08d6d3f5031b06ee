import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { ActionItem } from '@gevinst/contract';
import { TranslocoService } from '@jsverse/transloco';
import { LiveUpdates } from '../../shared/http/live-updates';
import { SeriesClient } from '../../shared/http/series-client';
import { Outbox } from '../../shared/live/outbox/outbox';
import { SessionStore } from '../../shared/session/session';
import { BoardClient } from '../data/board-client';
import { type AtForm, BoardEdits } from '../data/board-edits';
import { BoardStore } from './board.store';

const say = { provide: TranslocoService, useValue: { translate: (key: string) => key } };
const action = { id: 'a1' } as ActionItem;
const card = { title: 'Stor', owner: 'Ali', deadline: '2026-12-15', days: '3' };
const input = { ...card, indicatorId: null, overCapacityReason: 'Det haster' };

describe('what is written in the forms of a board', () => {
  const changeAction = jest.fn<Promise<void>, [ActionItem, object, AtForm]>();
  const withdraw = jest.fn();
  const series = jest.fn();
  let store: BoardStore;
  beforeEach(() => {
    changeAction.mockReset().mockResolvedValue(undefined);
    withdraw.mockReset().mockReturnValue([]);
    TestBed.configureTestingModule({
      providers: [
        BoardStore,
        say,
        { provide: BoardClient, useValue: {} },
        { provide: SeriesClient, useValue: { series } },
        { provide: BoardEdits, useValue: { changeAction, withdraw } },
        { provide: LiveUpdates, useValue: { changed: () => signal(0), version: signal(0) } },
        { provide: Outbox, useValue: { pending: () => [] } },
        { provide: SessionStore, useValue: { session: signal(null), today: signal(null) } },
      ],
    });
    store = TestBed.inject(BoardStore);
    store.ask({ kind: 'action', idea: null, action });
  });
  const sentForm = () => changeAction.mock.lastCall?.[2];

  it('S2.9 R6 sends why the team takes on more days also when an action is corrected', async () => {
    await store.saveAction(input);
    expect(changeAction).toHaveBeenCalledWith(action, input, expect.anything());
    expect(sentForm()?.words).toMatchObject({ decided: 'board.status.decided' });
    expect(store.asked()).toBeNull();
  });

  it('S2.13 a form that waits for a connection holds up no other, and does not close it when it has arrived', async () => {
    let arrive: () => void = () => undefined;
    changeAction.mockReturnValueOnce(new Promise((done) => (arrive = done)));
    const first = store.saveAction(input);
    expect([store.work.busy(), sentForm()?.atForm()]).toEqual([true, true]);
    store.ask(null);
    expect(sentForm()?.atForm()).toBe(false);
    store.ask({ kind: 'setup' });
    arrive();
    await first;
    expect(store.asked()).toEqual({ kind: 'setup' });
    expect(await store.write(() => Promise.resolve())).toBe(true);
    expect(withdraw).not.toHaveBeenCalled();
  });

  it('S2.13 what waits is taken back when its writer changes their mind', () => {
    changeAction.mockReturnValueOnce(new Promise(() => undefined));
    void store.saveAction(input);
    store.cancel();
    expect(withdraw).toHaveBeenCalledWith(sentForm());
    expect(store.asked()).toBeNull();
  });

  it('S2.11 shows what the indicator did that is chosen while an action is evaluated', async () => {
    const indicator = { id: 'k', name: 'Opkald', unit: '', direction: 'lower' };
    const points = [
      { month: '2026-01', actual: '9' },
      { month: '2026-03', actual: '7' },
    ];
    series.mockResolvedValue({ indicator, points });
    const late = { id: 'a1', indicatorId: null, since: '2026-02' } as ActionItem;
    await store.move(late, 'evaluated');
    const measured = () => (store.asked() as { measured?: unknown }).measured;
    expect(measured()).toBeNull();
    await store.look('k');
    expect(measured()).toMatchObject({
      indicatorId: 'k',
      before: '9',
      after: '7',
      moved: 'better',
    });
    await store.look('');
    expect(measured()).toBeNull();
  });
});
