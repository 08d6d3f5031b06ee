import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { idPattern, type Break } from './break';
import type { WorkingCopy } from './working-copy';

/** What became of the tests of one spec that carry an ID. */
export interface NamedTests {
  passed: number;
  failed: { name: string; said: string }[];
  /** Why the spec did not run at all; its tests have said nothing then. */
  couldNotRun: string | null;
}

interface JestReport {
  testResults: {
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

const configOf = (one: Break): string => {
  if (one.config !== undefined) return one.config;
  const project = /^(?:apps|libs)\/[^/]+/.exec(one.spec)?.[0] ?? 'test';
  return `${project}/jest.config.cjs`;
};

const firstLine = (text: string): string =>
  (text.replace(/\u001b\[\d*m/g, '').split('\n')[0] ?? '').trim();

function judge(report: JestReport, pattern: RegExp): NamedTests {
  const named = report.testResults
    .flatMap((suite) => suite.assertionResults)
    .filter((test) => pattern.test(test.fullName));
  const failed = named
    .filter((test) => test.status === 'failed')
    .map((test) => ({ name: test.fullName, said: firstLine(test.failureMessages[0] ?? '') }));
  const silent = report.testResults.find((suite) => suite.assertionResults.length === 0);
  return {
    passed: named.filter((test) => test.status === 'passed').length,
    failed,
    couldNotRun: silent ? firstLine(silent.message) : null,
  };
}

/** Runs only the tests of the break's spec that carry its ID; `before` is put in front of the command. */
export function runNamedTests(copy: WorkingCopy, one: Break, before: string[]): NamedTests {
  const pattern = idPattern(one.row) + (one.only === undefined ? '' : `.*${one.only}`);
  const output = path.join(copy.dir, 'rows-report.json');
  rmSync(output, { force: true });
  const [command = '', ...args] = [
    ...before,
    process.execPath,
    path.join(copy.dir, 'node_modules/jest/bin/jest.js'),
    ...['-c', configOf(one), '--cacheDirectory', copy.cacheDir, '--json', '--outputFile', output],
    ...['--ci', '--silent', '--runInBand', '-t', pattern, '--runTestsByPath', one.spec],
  ];
  const { stderr } = spawnSync(command, args, { cwd: copy.dir, encoding: 'utf8' });
  if (!existsSync(output)) return { passed: 0, failed: [], couldNotRun: firstLine(stderr) };
  const report = JSON.parse(readFileSync(output, 'utf8')) as JestReport;
  return judge(report, new RegExp(pattern, 'i'));
}
