import { writeSync } from 'node:fs';

/** The named moments at which the fault tests kill the process. */
export type FaultPoint = 'upload' | 'parse' | 'commit' | 'apply' | 'checkpoint' | 'catch-up';

/**
 * Kills this process without any clean-up when the tests ask for it at this point.
 * Does nothing outside tests, so that no setting can ever stop a real server.
 */
export function faultPoint(name: FaultPoint): void {
  if (process.env.NODE_ENV !== 'test' || process.env.FAULT_AT !== name) return;
  writeSync(2, `fault point ${name}\n`);
  process.kill(process.pid, 'SIGKILL');
  // The signal is delivered asynchronously: nothing after this point may run.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}
