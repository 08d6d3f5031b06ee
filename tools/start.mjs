/** `npm start`: builds what has changed since the last time, then runs the server until it is told to stop. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const bin = path.join(root, 'node_modules/.bin');
const major = (version) => Number(version.replace('v', '').split('.')[0]);

/** The Node this machine has, when it is new enough, else the one that comes with the packages. */
function findNode() {
  if (major(process.version) >= 24) return process.execPath;
  const bundled = `node_modules/node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}/bin/node`;
  const file = path.join(root, bundled + (process.platform === 'win32' ? '.exe' : ''));
  if (existsSync(file)) return file;
  console.error(`Gevinst needs Node 24 or newer; this is ${process.version}.`);
  process.exit(1);
}

const node = findNode();
const env = {
  ...process.env,
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
