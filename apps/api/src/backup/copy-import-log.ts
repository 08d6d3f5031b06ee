import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { MaintenanceError } from './maintenance-error';

/** `incoming` is left out: nobody has been told that those uploads have arrived. */
const KEPT = ['originals', 'typed', 'work'];

/** Copies originals, typed rows and what the readings found. Answers how many files there are. */
export async function copyImportLog(from: string, to: string): Promise<number> {
  let files = 0;
  for (const folder of KEPT) {
    const [source, target] = [path.join(from, folder), path.join(to, folder)];
    await mkdir(source, { recursive: true });
    await mkdir(target, { recursive: true });
    await cp(source, target, { recursive: true });
    const copied = await readdir(target, { recursive: true, withFileTypes: true });
    files += copied.filter((one) => one.isFile()).length;
  }
  return files;
}

/** Throws when an original is not what its name, the hash of its bytes, says. */
export async function checkOriginals(log: string): Promise<void> {
  const folder = path.join(log, 'originals');
  for (const name of await readdir(folder)) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(path.join(folder, name)), hash);
    if (hash.digest('hex') !== name) {
      throw new MaintenanceError(
        `Sikkerhedskopien er beskadiget: filen ${name} er ikke, som den var.`,
      );
    }
  }
}
