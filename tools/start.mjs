/** `npm start`: builds what has changed since the last time, then runs the server until it is told to stop. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { findNode } from './find-node.mjs';
import { root, settingsEnv } from './settings-env.mjs';

const bin = path.join(root, 'node_modules/.bin');

const node = findNode();
const env = {
  ...settingsEnv(),
  PATH: [path.dirname(node), bin, process.env.PATH].join(path.delimiter),
};

function build() {
  const first = !existsSync(path.join(root, 'dist/apps/web/browser/index.html'));
  if (first) console.log('Bygger Gevinst. Det tager et minuts tid den første gang.');
  const nx = path.join(root, 'node_modules/nx/dist/bin/nx.js');
  const { status, stdout, stderr } = spawnSync(
    node,
    [nx, 'run-many', '-t', 'build', '-p', 'api,web'],
    {
      cwd: root,
      env: { ...env, NX_DAEMON: 'false', NX_TUI: 'false', CI: 'true' },
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    },
  );
  if (status === 0) return;
  console.error(`${stdout ?? ''}\n${stderr ?? ''}\nGevinst could not be built.`);
  process.exit(1);
}

function serve() {
  const server = spawn(node, [path.join(root, 'dist/apps/api/main.js')], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => server.kill(signal === 'SIGHUP' ? 'SIGTERM' : signal));
  }
  server.once('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

build();
serve();
