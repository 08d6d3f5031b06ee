import { ProblemFailure } from '../http/problem-failure';
import { Work } from './work';

describe('what a page does on the server', () => {
  it('is done once at a time', async () => {
    const work = new Work();
    let finish: () => void = () => undefined;
    const first = work.run(() => new Promise<void>((done) => (finish = done)));
    expect(work.busy()).toBe(true);
    expect(await work.run(() => Promise.resolve())).toBe(false);
    finish();
    expect(await first).toBe(true);
    expect(work.busy()).toBe(false);
  });

  it('holds up nothing, and says nothing, once whoever began it has gone on', async () => {
    const work = new Work();
    let fail: (error: Error) => void = () => undefined;
    const first = work.run(() => new Promise<void>((_, reject) => (fail = reject)));
    work.leave();
    expect(work.busy()).toBe(false);
    const second = work.run(() => Promise.resolve());
    fail(new Error('late'));
    expect([await first, await second, work.failure()]).toEqual([false, true, null]);
  });

  it('keeps what went wrong until the next try', async () => {
    const work = new Work();
    const stale = new ProblemFailure('stale', 412, 'En anden har ændret det');
    expect(await work.run(() => Promise.reject(stale))).toBe(false);
    expect([work.busy(), work.failure()?.code]).toEqual([false, 'stale']);
    await work.run(() => Promise.resolve());
    expect(work.failure()).toBeNull();
  });
});
