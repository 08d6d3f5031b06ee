/** Runs one TypeScript file with the project's path aliases: node tools/run-ts.mjs FILE [arguments]. */
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { findNode } from './find-node.mjs';

const node = findNode();
if (node !== process.execPath) {
  const { status } = spawnSync(node, process.argv.slice(1), { stdio: 'inherit' });
  process.exit(status ?? 1);
}

const root = path.resolve(import.meta.dirname, '..');
const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error('Usage: node tools/run-ts.mjs FILE [arguments]');

const folder = path.join(root, 'node_modules/.cache/gevinst-run');
mkdirSync(folder, { recursive: true });
const outfile = path.join(folder, `${path.basename(file, '.ts')}.${process.pid}.mjs`);
await build({
  entryPoints: [path.resolve(file)],
  outfile,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  packages: 'external',
  sourcemap: 'inline',
  tsconfig: path.join(root, 'tsconfig.base.json'),
});
process.on('exit', () => rmSync(outfile, { force: true }));
process.argv.splice(1, process.argv.length - 1, path.resolve(file), ...args);
await import(pathToFileURL(outfile).href);
