/** Everything that must hold before a change lands, in one command. Ends with one plain line of counts. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const inRoot = (...parts) => path.join(root, ...parts);
const env = {
  ...process.env,
  NX_DAEMON: 'false',
  CI: 'true',
  PATH: `${inRoot('node_modules/.bin')}${path.delimiter}${process.env.PATH}`,
};
const results = mkdtempSync(path.join(tmpdir(), 'gevinst-tests-'));
const summary = [];
let passed = 0;
let failed = 0;

function run(title, command, args, extraEnv = {}) {
  process.stdout.write(`\n== ${title}\n`);
  const started = Date.now();
  const { status } = spawnSync(command, args, {
    cwd: root,
    env: { ...env, ...extraEnv },
    stdio: 'inherit',
  });
  summary.push([title, status === 0 ? 'ok' : 'FAILED', Math.round((Date.now() - started) / 1000)]);
  return status === 0;
}

function check(title, command, args) {
  const ok = run(title, command, args);
  if (ok) passed += 1;
  else failed += 1;
  return ok;
}

const projectOf = (dir) => {
  const file = inRoot(dir, 'project.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
};

/** One Jest run; its tests are counted one by one. */
function jest(title, dir, patterns = []) {
  if (!existsSync(inRoot(dir, 'jest.config.cjs'))) return;
  const output = path.join(results, `${title.replace(/\W+/g, '-')}.json`);
  const args = ['-c', `${dir}/jest.config.cjs`, '--json', `--outputFile=${output}`, '--ci'];
  const ok = run(
    title,
    'jest',
    [...args, '--passWithNoTests', ...patterns],
    projectOf(dir)?.targets?.test?.options?.env,
  );
  if (!existsSync(output)) {
    failed += 1;
    return;
  }
  const report = JSON.parse(readFileSync(output, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (!ok && report.numFailedTests + report.numRuntimeErrorTestSuites === 0) failed += 1;
}

const nx = (...targets) => [
  'run-many',
  '-t',
  ...targets,
  '--skip-nx-cache',
  '--parallel=2',
  '--output-style=stream',
];

check('format', 'prettier', ['--check', '--log-level=warn', '.']);
check('project graph', 'nx', ['show', 'projects']);
check('lint (no warnings)', 'nx', nx('lint'));
check('types', 'nx', nx('typecheck'));

jest('unit and property: domain', 'libs/domain');
jest('unit: contract', 'libs/contract');
jest('unit and property: ingest', 'libs/ingest');
jest('unit, integration and SQL: api', 'apps/api');
jest('unit: web', 'apps/web');
jest('architecture', 'test', ['test/architecture']);
jest('ingest and SQL cases', 'test', [
  '--maxWorkers=2',
  '--testPathIgnorePatterns',
  'test/(architecture|faults|e2e|bench)/',
]);

if (projectOf('apps/api') && check('build', 'nx', nx('build'))) {
  jest('faults', 'test', ['test/faults']);
  if (projectOf('apps/web')) jest('browser and accessibility', 'test', ['test/e2e']);
}

rmSync(results, { recursive: true, force: true });
process.stdout.write('\n');
for (const [title, state, seconds] of summary) {
  process.stdout.write(`${state.padEnd(7)} ${String(seconds).padStart(5)} s  ${title}\n`);
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
