import { TestBed } from '@angular/core/testing';
import { LiveUpdates } from '../http/live-updates';

const [HERE, ELSEWHERE] = [crypto.randomUUID(), crypto.randomUUID()];

/** The browser's stream, driven by the test. */
class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static readonly made: FakeSource[] = [];
  static get last(): FakeSource {
    const last = FakeSource.made.at(-1);
    if (last === undefined) throw new Error('no stream');
    return last;
  }
  readyState = 1;
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;

  constructor(readonly address: string) {
    super();
    FakeSource.made.push(this);
  }

  close(): void {
    this.readyState = FakeSource.CLOSED;
  }

  say(type: string, data: unknown): void {
    const text = typeof data === 'string' ? data : JSON.stringify(data);
    this.dispatchEvent(new MessageEvent(type, { data: text }));
  }

  fail(readyState: number): void {
    this.readyState = readyState;
    this.onerror?.();
  }
}

describe('a page that is told what has changed', () => {
  let live: LiveUpdates;

  beforeEach(() => {
    jest.useFakeTimers();
    FakeSource.made.length = 0;
    Object.assign(globalThis, { EventSource: FakeSource });
    live = TestBed.inject(LiveUpdates);
    live.start();
    FakeSource.last.onopen?.();
  });
  afterEach(() => {
    live.stop();
    Reflect.deleteProperty(globalThis, 'EventSource');
    jest.useRealTimers();
  });

  const change = (topic: string, projectId: string | null) =>
    FakeSource.last.say('change', { topic, projectId, id: null });

  it('hears its topic in its project, and nothing else', () => {
    const [board, other, theme] = [
      live.changed('board', HERE),
      live.changed('board', ELSEWHERE),
      live.changed('theme', HERE),
    ];
    change('board', HERE);
    expect([board(), other(), theme(), live.version()]).toEqual([1, 0, 0, 0]);
  });

  it('hears every project where it shows them all, and is meant where all are', () => {
    const [all, board] = [live.changed('board', null), live.changed('board', HERE)];
    change('board', HERE);
    change('board', ELSEWHERE);
    expect([all(), board()]).toEqual([2, 1]);
    change('board', null);
    expect([all(), board()]).toEqual([3, 2]);
  });

  it('has figures told of by their version, and by the model beside them', () => {
    FakeSource.last.say('data-version', '7');
    expect(live.version()).toBe(0);
    FakeSource.last.say('data-version', '8');
    expect(live.version()).toBe(1);
    change('model', null);
    expect(live.version()).toBe(2);
  });

  it('takes everything as changed when the server says so, or says what these pages do not know', () => {
    const board = live.changed('board', HERE);
    change('all', null);
    change('moon', null);
    FakeSource.last.say('change', 'not JSON');
    expect([board(), live.version()]).toEqual([3, 3]);
  });

  it('takes everything as changed after a lost connection, and says that it is lost', () => {
    const board = live.changed('board', HERE);
    expect(live.connected()).toBe(true);
    FakeSource.last.fail(0);
    expect(live.connected()).toBe(false);
    FakeSource.last.onopen?.();
    expect([live.connected(), board(), live.version()]).toEqual([true, 1, 1]);
  });

  it('asks again, more and more seldom, when the browser has given up', () => {
    for (const [at, seconds] of [1, 2, 4, 8, 16, 30, 30].entries()) {
      FakeSource.last.fail(FakeSource.CLOSED);
      jest.advanceTimersByTime(seconds * 1_000 - 1);
      expect(FakeSource.made).toHaveLength(at + 1);
      jest.advanceTimersByTime(1);
      expect(FakeSource.made).toHaveLength(at + 2);
    }
    FakeSource.last.onopen?.();
    FakeSource.last.fail(FakeSource.CLOSED);
    jest.advanceTimersByTime(1_000);
    expect(FakeSource.made).toHaveLength(9);
  });

  it('asks again when the server has not even said that it is alive', () => {
    jest.advanceTimersByTime(50_000);
    FakeSource.last.say('heartbeat', '');
    jest.advanceTimersByTime(50_000);
    expect([FakeSource.made.length, live.connected()]).toEqual([1, true]);
    jest.advanceTimersByTime(10_000);
    expect([FakeSource.made[0]?.readyState, live.connected()]).toEqual([2, false]);
    jest.advanceTimersByTime(1_000);
    expect(FakeSource.made).toHaveLength(2);
  });

  it('asks no more when nobody is signed in', () => {
    FakeSource.last.fail(FakeSource.CLOSED);
    live.stop();
    jest.advanceTimersByTime(60_000);
    expect(FakeSource.made).toHaveLength(1);
  });
});
