import { randomBytes } from 'node:crypto';
import { chownSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type ServerUser, canReach, serverUser } from './server-user';

export interface ServerFolders {
  user: ServerUser | null;
  /** Password, log and owner mark: ours, next to the rest of the data. */
  home: string;
  /** The cluster and, when needed, a copy of the binaries: where `user` can reach them. */
  location: string;
  data: string;
}

/** Root's own folders are closed to other users; then the cluster lies here and `home/location` says where. */
const elsewhere = '/var/lib/gevinst';

function chooseLocation(home: string, user: ServerUser | null): string {
  const pointer = path.join(home, 'location');
  if (existsSync(pointer)) return readFileSync(pointer, 'utf8').trim();
  if (canReach(home, user)) return home;
  const chosen = path.join(elsewhere, randomBytes(8).toString('hex'));
  mkdirSync(chosen, { recursive: true, mode: 0o711 });
  writeFileSync(pointer, chosen);
  return chosen;
}

/** Decides who runs the server and where its files lie; creates the folders. */
export function prepareFolders(dataDir: string): ServerFolders {
  const home = path.join(dataDir, 'postgres');
  mkdirSync(home, { recursive: true, mode: 0o711 });
  const user = serverUser(path.join(home, 'data'));
  const location = chooseLocation(home, user);
  const data = path.join(location, 'data');
  return { user: serverUser(data), home, location, data };
}

/** Gives a file or folder to the account that runs the server. */
export function giveTo(user: ServerUser | null, target: string): void {
  if (user !== null) chownSync(target, user.uid, user.gid);
}

/** The folder with `initdb` and `postgres`, copied first when the server's account cannot reach it. */
export function reachableBinaries(nativeDir: string, folders: ServerFolders): string {
  const bin = path.join(nativeDir, 'bin');
  if (canReach(bin, folders.user)) return bin;
  const copy = path.join(folders.location, 'native');
  if (!existsSync(path.join(copy, 'complete'))) {
    cpSync(nativeDir, copy, { recursive: true, force: true, verbatimSymlinks: true });
    writeFileSync(path.join(copy, 'complete'), '');
  }
  return path.join(copy, 'bin');
}
