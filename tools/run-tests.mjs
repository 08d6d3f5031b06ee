/** Everything that must hold before a change lands, in one command. Ends with one plain line of counts. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '..');
const env = {
  ...process.env,
  NX_DAEMON: 'false',
  PATH: `${path.join(root, 'node_modules/.bin')}:${process.env.PATH}`,
};
const results = mkdtempSync(path.join(tmpdir(), 'gevinst-tests-'));
const projects = ['libs/domain', 'libs/contract', 'libs/ingest', 'apps/api', 'test'].filter((dir) =>
  existsSync(path.join(root, dir, 'jest.config.cjs')),
);
let passed = 0;
let failed = 0;

function run(title, command, args, extraEnv = {}) {
  process.stdout.write(`\n== ${title}\n`);
  return (
    spawnSync(command, args, { cwd: root, env: { ...env, ...extraEnv }, stdio: 'inherit' })
      .status === 0
  );
}

function check(title, command, args) {
  if (run(title, command, args)) passed += 1;
  else failed += 1;
}

function jest(dir) {
  const output = path.join(results, `${dir.replace('/', '-')}.json`);
  const ok = run(`tests in ${dir}`, 'jest', [
    '-c',
    `${dir}/jest.config.cjs`,
    '--json',
    `--outputFile=${output}`,
  ]);
  if (!existsSync(output)) {
    failed += 1;
    return;
  }
  const report = JSON.parse(readFileSync(output, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  if (!ok && report.numFailedTests + report.numRuntimeErrorTestSuites === 0) failed += 1;
}

check('format', 'prettier', ['--check', '.']);
check('lint and types', 'nx', [
  'run-many',
  '-t',
  'lint',
  'typecheck',
  '--skip-nx-cache',
  '--parallel=2',
]);
projects.forEach(jest);

process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
