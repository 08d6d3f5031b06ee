import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from '../support/root';

/** What the built programs would have been started with. */
const SAY = `console.log(JSON.stringify({ dataDir: process.env.DATA_DIR, cwd: process.cwd() }));`;
/** Stands in for the build: leaves a mark, and a command line that is new. */
const BUILD = `import { appendFileSync, writeFileSync } from 'node:fs';
appendFileSync(new URL('../builds', import.meta.url), 'x');
writeFileSync(new URL('../dist/apps/api/cli.js', import.meta.url), ${JSON.stringify(SAY)});`;

/** A checkout with the real tools, and stand-ins for what they build and start. */
describe('the server and the maintenance commands', () => {
  const temporary = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'gevinst-tools-')));
  const checkout = path.join(temporary, 'checkout');
  const elsewhere = path.join(temporary, 'elsewhere');
  const put = (file: string, text: string) => {
    const full = path.join(checkout, file);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, text);
    return full;
  };
  const run = (tool: string, env: Record<string, string> = {}) => {
    const { DATA_DIR: _dir, INIT_CWD: _cwd, ...rest } = process.env;
    const started = spawnSync(process.execPath, [path.join(checkout, 'tools', tool), 'backup'], {
      cwd: elsewhere,
      env: { ...rest, ...env },
      encoding: 'utf8',
    });
    expect([started.status, started.stderr]).toEqual([0, '']);
    return JSON.parse(started.stdout) as { dataDir: string; cwd: string };
  };

  beforeEach(() => {
    mkdirSync(elsewhere, { recursive: true });
    cpSync(path.join(root, 'tools'), path.join(checkout, 'tools'), { recursive: true });
    put('package.json', '{ "type": "module" }');
    put('node_modules/nx/dist/bin/nx.js', '');
    put('dist/apps/web/browser/index.html', '');
    put('dist/apps/api/main.js', SAY);
    put('dist/apps/api/cli.js', SAY);
    put('tools/build-api.mjs', BUILD);
    put('builds', '');
    put('apps/api/src/cli.ts', '');
    age('apps/api/src/cli.ts', -60);
    age('tools/build-api.mjs', -60);
  });
  afterEach(() => rmSync(temporary, { recursive: true, force: true }));

  /** Seconds from now. */
  const age = (file: string, seconds: number) => {
    const when = Date.now() / 1000 + seconds;
    utimesSync(path.join(checkout, file), when, when);
  };
  const builds = () => readFileSync(path.join(checkout, 'builds'), 'utf8').length;

  it.each([
    ['no DATA_DIR', {}, '.data'],
    ['an empty one', { DATA_DIR: '' }, '.data'],
    ['one in the checkout', { DATA_DIR: 'own/data' }, 'own/data'],
    ['a full path', { DATA_DIR: '/srv/gevinst' }, '/srv/gevinst'],
  ])('use the same folder from wherever they are called: %s', (_what, env, folder) => {
    const expected = path.resolve(checkout, folder);
    expect(run('start.mjs', env).dataDir).toBe(expected);
    expect(run('gevinst.mjs', env).dataDir).toBe(expected);
  });

  it('find the files that are named on the command line where it was typed', () => {
    expect(run('gevinst.mjs').cwd).toBe(elsewhere);
    expect(run('gevinst.mjs', { INIT_CWD: temporary }).cwd).toBe(temporary);
  });

  it('run what was built while it is newer than its sources', () => {
    run('gevinst.mjs');
    run('gevinst.mjs');
    expect(builds()).toBe(0);
  });

  it('build again, once, when a source is newer or the build is gone', () => {
    age('apps/api/src/cli.ts', 0);
    age('dist/apps/api/cli.js', -30);
    run('gevinst.mjs');
    run('gevinst.mjs');
    expect(builds()).toBe(1);
    rmSync(path.join(checkout, 'dist/apps/api/cli.js'));
    run('gevinst.mjs');
    expect(builds()).toBe(2);
  });
});
