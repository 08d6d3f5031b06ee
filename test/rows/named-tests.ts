import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { idPattern, type Break } from './break';
import type { WorkingCopy } from './working-copy';

export interface TestResult {
  name: string;
  failed: boolean;
  /** Why it failed, with where. */
  why: string;
}

/** What became of the tests of one spec that were asked for. */
export interface SpecResult {
  tests: TestResult[];
  /** Why the spec did not run at all; its tests have said nothing then. */
  couldNotRun: string | null;
}

const HEADLINE = /Test suite failed to run$/;

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

/** Without Jest's own headline, which says only that a suite did not run. */
export function firstLine(text: string): string {
  const lines = text.replace(/\u001b\[\d*m/g, '').split('\n');
  return lines.map((line) => line.trim()).find((line) => line !== '' && !HEADLINE.test(line)) ?? '';
}

function resultOf({ testResults }: JestReport): SpecResult {
  const tests = testResults
    .flatMap((suite) => suite.assertionResults)
    .filter(({ status }) => status === 'passed' || status === 'failed')
    .map(({ status, fullName, failureMessages: [why = ''] }) => ({
      ...{ name: fullName, failed: status === 'failed', why },
    }));
  const silent = testResults.find((suite) => suite.assertionResults.length === 0);
  return { tests, couldNotRun: silent ? firstLine(silent.message) : null };
}

/** A regular expression for the full names of the tests that must notice the break. */
export const namesOf = ({ row, only }: Break): string =>
  idPattern(row) + (only === undefined ? '' : `.*${only}`);

/** Runs only the tests of the break's spec whose names match; `before` is put in front of the command. */
export function runNamed(
  copy: WorkingCopy,
  one: Break,
  names: string,
  before: readonly string[],
): SpecResult {
  const output = path.join(copy.dir, 'rows-report.json');
  rmSync(output, { force: true });
  const [command = '', ...args] = [
    ...before,
    process.execPath,
    path.join(copy.dir, 'node_modules/jest/bin/jest.js'),
    ...['-c', configOf(one), '--cacheDirectory', copy.cacheDir, '--json', '--outputFile', output],
    ...['--ci', '--silent', '--runInBand', '-t', names, '--runTestsByPath', one.spec],
  ];
  const { stderr } = spawnSync(command, args, { cwd: copy.dir, encoding: 'utf8' });
  if (!existsSync(output))
    return { tests: [], couldNotRun: firstLine(stderr) || 'Jest left no report' };
  return resultOf(JSON.parse(readFileSync(output, 'utf8')) as JestReport);
}
