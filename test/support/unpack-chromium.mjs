/**
 * Unpacks the Chromium that comes from npm, once per checkout, and prints { file, libraries } as JSON.
 * `libraries` is where the shared libraries lie that a bare machine lacks; null when it has them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
const bin = path.resolve(path.dirname(entry), '../bin');
const home = path.join(root, 'node_modules/.cache/gevinst-chromium');

if (!existsSync(home)) {
  const half = `${home}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  // The package unpacks into the temporary folder; a folder of our own is never half unpacked.
  process.env.TMPDIR = half;
  const { inflate } = await import('@sparticuz/chromium');
  for (const pack of ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
    await inflate(path.join(bin, pack));
  }
  try {
    renameSync(half, home);
  } catch {
    rmSync(half, { recursive: true, force: true });
  }
}

const file = path.join(home, 'chromium');
const ldd = spawnSync('ldd', [file], { encoding: 'utf8' });
const bare = ldd.status !== 0 || ldd.stdout.includes('not found');
const libraries = bare ? path.join(home, 'al2023/lib') : null;
process.stdout.write(JSON.stringify({ file, libraries, fonts: path.join(home, 'fonts') }));
