import { cp, mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';

const KEPT = ['originals', 'typed'];

/** Copies originals and typed rows, which never change once written. Answers how many files there are. */
export async function copyImportLog(from: string, to: string): Promise<number> {
  let files = 0;
  for (const folder of KEPT) {
    const [source, target] = [path.join(from, folder), path.join(to, folder)];
    await mkdir(source, { recursive: true });
    await mkdir(target, { recursive: true });
    await cp(source, target, { recursive: true });
    files += (await readdir(target)).length;
  }
  return files;
}
