import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../support/root';

/** A copy of the checkout with its uncommitted changes, in which code may be broken. */
export interface WorkingCopy {
  dir: string;
  cacheDir: string;
  read(file: string): string;
  write(file: string, text: string): void;
  remove(): void;
}

const filesOfCheckout = (): string[] =>
  execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
    .split('\0')
    .filter((file) => file !== '' && existsSync(path.join(root, file)));

function copyInto(dir: string): void {
  const wanted = filesOfCheckout();
  for (const file of wanted) {
    const to = path.join(dir, file);
    const bytes = readFileSync(path.join(root, file));
    // What is unchanged keeps its time, so that Jest need not read it again.
    if (existsSync(to) && readFileSync(to).equals(bytes)) continue;
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(to, bytes);
  }
  // Only what an earlier run wrote there, by its own list: node_modules is a link to the checkout's.
  const list = path.join(dir, '..', 'files.json');
  const before = existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as string[]) : [];
  const known = new Set(wanted);
  for (const gone of before.filter((file) => !known.has(file))) {
    rmSync(path.join(dir, gone), { force: true });
  }
  writeFileSync(list, JSON.stringify(wanted));
}

/** In a folder of its own that goes afterwards, or in `folder`, which stays and makes the next run faster. */
export function copyCheckout(folder?: string): WorkingCopy {
  const base = folder ?? mkdtempSync(path.join(os.tmpdir(), 'gevinst-rows-'));
  const dir = path.join(base, 'checkout');
  mkdirSync(dir, { recursive: true });
  copyInto(dir);
  const modules = path.join(dir, 'node_modules');
  if (!existsSync(modules)) symlinkSync(realpathSync(path.join(root, 'node_modules')), modules);
  return {
    dir,
    cacheDir: path.join(base, 'jest'),
    read: (file) => readFileSync(path.join(dir, file), 'utf8'),
    write: (file, text) => writeFileSync(path.join(dir, file), text),
    remove: () => {
      if (folder === undefined) rmSync(base, { recursive: true, force: true });
    },
  };
}
