import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export interface ServerUser {
  uid: number;
  gid: number;
}

/** PostgreSQL refuses to run as root, so root lends it one of the accounts every system has. */
const candidates = ['postgres', 'nobody'];

/** null = run as whoever we are. `dataFolder` keeps its owner from an earlier start. */
export function serverUser(dataFolder: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  const owner = statSync(dataFolder, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of candidates) {
    const account = accounts.find(([entry]) => entry === name);
    if (account !== undefined) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new Error(
    'Embedded PostgreSQL cannot run as root and found neither "postgres" nor "nobody". Start as another user, or set DATABASE_URL.',
  );
}

/** Whether `user` may pass through every folder down to `target`, itself included. */
export function canReach(target: string, user: ServerUser | null): boolean {
  if (user === null || user.uid === process.getuid?.()) return true;
  const folder = path.resolve(target);
  const stats = statSync(folder, { throwIfNoEntry: false });
  const passable =
    stats === undefined ||
    (stats.mode & (stats.uid === user.uid ? 0o100 : stats.gid === user.gid ? 0o010 : 0o001)) !== 0;
  return passable && (folder === path.dirname(folder) || canReach(path.dirname(folder), user));
}
