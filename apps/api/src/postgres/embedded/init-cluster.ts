import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { type ServerFolders, giveTo } from './server-folders';

export const superuser = 'gevinst';

/** The generated password of this data folder's server. */
export function serverPassword(home: string): string {
  const file = path.join(home, 'password');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8').trim();
}

/** Makes the cluster once. It is built aside and renamed, so that a killed start leaves nothing half made. */
export async function initCluster(bin: string, folders: ServerFolders, sync: boolean) {
  if (existsSync(path.join(folders.data, 'PG_VERSION'))) return;
  const building = path.join(folders.location, 'building');
  const passwordFile = path.join(folders.location, 'password-once');
  rmSync(building, { recursive: true, force: true });
  mkdirSync(building, { mode: 0o700 });
  writeFileSync(passwordFile, serverPassword(folders.home), { mode: 0o600 });
  giveTo(folders.user, building);
  giveTo(folders.user, passwordFile);
  const options = ['-D', building, '-U', superuser, '--auth=scram-sha-256', '--encoding=UTF8'];
  options.push('--locale=C', `--pwfile=${passwordFile}`, ...(sync ? [] : ['--no-sync']));
  try {
    await promisify(execFile)(path.join(bin, 'initdb'), options, {
      cwd: folders.location,
      env: { LC_ALL: 'C' },
      ...folders.user,
    });
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(building, folders.data);
}
