/** npm run gevinst -- …: builds the command line if it is not there yet, then runs it. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findNode } from './find-node.mjs';

const root = path.resolve(import.meta.dirname, '..');
const node = findNode();
const cli = path.join(root, 'dist/apps/api/cli.js');
if (!existsSync(cli)) {
  const built = spawnSync(node, [path.join(root, 'tools/build-api.mjs')], {
    stdio: 'inherit',
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
const { status } = spawnSync(node, [cli, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: process.env.INIT_CWD ?? process.cwd(),
});
process.exit(status ?? 1);
