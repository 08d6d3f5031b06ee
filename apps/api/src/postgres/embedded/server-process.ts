import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process id alone is reused; with the start time it names one process. Elsewhere than Linux the id must do. */
function identity(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return null;
  }
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' ? null : `${pid} ${fields[19] ?? ''}`;
  } catch {
    return `${pid} `;
  }
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Refuses a second application on the same data; a mark left by a killed one is taken over. */
export function claim(home: string): void {
  const mark = path.join(home, 'owner');
  const owner = readText(mark);
  if (owner !== null && owner !== identity(process.pid)) {
    const pid = Number(owner.split(' ')[0]);
    if (identity(pid) === owner) {
      throw new Error(`Another Gevinst (process ${pid}) is using ${path.dirname(home)}.`);
    }
  }
  writeFileSync(mark, identity(process.pid) ?? '');
}

export function release(home: string): void {
  rmSync(path.join(home, 'owner'), { force: true });
}

function isOurServer(pid: number, data: string): boolean {
  if (identity(pid) === null) return false;
  const command = readText(`/proc/${pid}/cmdline`);
  return command === null || command.includes(data);
}

/** Stops a server whose application was killed; the caller has claimed the folder. */
export async function stopOrphan(data: string): Promise<void> {
  const pidFile = path.join(data, 'postmaster.pid');
  const pid = Number(readText(pidFile)?.split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return;
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (!isOurServer(pid, data)) break;
    process.kill(pid, signal);
    for (let waited = 0; waited < 10_000 && isOurServer(pid, data); waited += 20) await sleep(20);
  }
  if (!isOurServer(pid, data)) rmSync(pidFile, { force: true });
}
