/** npm run test:kills -- --kills 100: kills the server at random moments and checks after each restart. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const { status } = spawnSync(
  process.execPath,
  [path.join(root, 'tools/run-ts.mjs'), 'test/faults/random-kills.ts', ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
process.exit(status ?? 1);
