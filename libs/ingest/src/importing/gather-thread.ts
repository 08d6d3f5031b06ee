import { once } from 'node:events';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import { gatherTable, type GatherRequest, type GatherTable } from './gather-table';

/** Gathers in a thread of its own; its `file` calls `gatherForParent`. One that breaks fails the reading. */
export function inThread(file: string | URL): GatherTable {
  return async (request, signal) => {
    const thread = new Worker(file, { workerData: request });
    const ended = once(thread, 'exit').then(([code]) => {
      throw new Error(`The gathering thread ended (${String(code)})`);
    });
    try {
      const said = await Promise.race([once(thread, 'message', { signal }), ended]);
      return said[0] as Awaited<ReturnType<GatherTable>>;
    } finally {
      await thread.terminate();
    }
  };
}

/** What the thread does. */
export async function gatherForParent(): Promise<void> {
  parentPort?.postMessage(await gatherTable(workerData as GatherRequest));
}
