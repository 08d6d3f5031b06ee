import { setTimeout as wait } from 'node:timers/promises';

/** Waits for work to end, however it ends, but not longer than `mostMs`. */
export async function patiently(work: Promise<unknown>, mostMs: number): Promise<void> {
  const timer = new AbortController();
  const patience = wait(mostMs, undefined, { signal: timer.signal }).catch(() => undefined);
  await Promise.race([work.catch(() => undefined), patience]);
  timer.abort();
}
