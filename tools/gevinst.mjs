/** npm run gevinst -- …: builds the command line if it is not there yet or its sources are newer, then runs it. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { findNode } from './find-node.mjs';
import { isStale } from './is-stale.mjs';
import { root, settingsEnv } from './settings-env.mjs';

const SOURCES = ['apps/api/src', 'libs', 'tools/build-api.mjs', 'package-lock.json'];

const node = findNode();
const cli = path.join(root, 'dist/apps/api/cli.js');
const sources = SOURCES.map((source) => path.join(root, source));
if (isStale(cli, sources)) {
  const built = spawnSync(node, [path.join(root, 'tools/build-api.mjs')], {
    // What the command itself prints may be read by a script.
    stdio: ['ignore', 2, 2],
  });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
// Files that are named on the command line lie where it was typed; the data does not.
const { status } = spawnSync(node, [cli, ...process.argv.slice(2)], {
  stdio: 'inherit',
  cwd: process.env.INIT_CWD ?? process.cwd(),
  env: settingsEnv(),
});
process.exit(status ?? 1);
