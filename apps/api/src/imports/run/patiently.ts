import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 20_000;

/** Waits for work to end, however it ends, but not longer than a proxy would. */
export async function patiently(work: Promise<unknown>): Promise<void> {
  const timer = new AbortController();
  const patience = wait(PATIENCE_MS, undefined, { signal: timer.signal }).catch(() => undefined);
  await Promise.race([work.catch(() => undefined), patience]);
  timer.abort();
}
