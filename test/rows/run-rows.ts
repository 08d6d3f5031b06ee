/**
 * npm run test:rows [-- S2.8 R5 …] [--keep DIR] [--before COMMAND]: takes each row of the method away in a copy of the
 * checkout and requires that a test named by the row fails. DIR keeps the copy for the next run.
 */
import { parseArgs } from 'node:util';
import { BREAKS } from './all-breaks';
import { ROWS, type Break } from './break';
import { runNamedTests } from './named-tests';
import { copyCheckout, type WorkingCopy } from './working-copy';

const NOTICED = 'noticed';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { keep: { type: 'string' }, before: { type: 'string', default: '' } },
});
const before = values.before.split(' ').filter(Boolean);
const rows = positionals.length > 0 ? positionals : ROWS;

/** What the break's tests say of the code as it is: null when they pass. */
function wholeProblem(copy: WorkingCopy, one: Break): string | null {
  const whole = runNamedTests(copy, one, before);
  if (whole.couldNotRun !== null) return `could not run unbroken: ${whole.couldNotRun}`;
  if (whole.failed[0]) return `fails unbroken: ${whole.failed[0].name}`;
  return whole.passed === 0 ? 'no test of the spec carries the ID' : null;
}

function brokenOutcome(copy: WorkingCopy, one: Break): [outcome: string, said: string] {
  const text = copy.read(one.file);
  if (text.split(one.find).length !== 2) return ['DOES NOT FIT', one.file];
  copy.write(
    one.file,
    text.replace(one.find, () => one.replace),
  );
  try {
    const broken = runNamedTests(copy, one, before);
    if (broken.couldNotRun !== null) return ['COULD NOT RUN', broken.couldNotRun];
    const [first] = broken.failed;
    return first ? [NOTICED, `${first.name}: ${first.said}`] : ['UNNOTICED', one.spec];
  } finally {
    copy.write(one.file, text);
  }
}

const whole = new Map<string, string | null>();

function outcomeOf(copy: WorkingCopy, one: Break): [outcome: string, said: string] {
  const key = [one.spec, one.row, one.only].join(' ');
  if (!whole.has(key)) whole.set(key, wholeProblem(copy, one));
  const problem = whole.get(key) ?? null;
  return problem === null ? brokenOutcome(copy, one) : ['NOT PROVEN', problem];
}

function report(): number {
  const copy = copyCheckout(values.keep);
  const lines: string[] = [];
  let failures = 0;
  try {
    for (const row of rows) {
      const ofRow = BREAKS.filter((one) => one.row === row);
      if (ofRow.length === 0) {
        failures += 1;
        lines.push(`${'NO BREAK'.padEnd(13)} ${row}`);
      }
      for (const one of ofRow) {
        const started = Date.now();
        const [outcome, said] = outcomeOf(copy, one);
        if (outcome !== NOTICED) failures += 1;
        lines.push(`${outcome.padEnd(13)} ${row.padEnd(5)} ${one.breaks}`);
        const seconds = Math.round((Date.now() - started) / 1000);
        process.stdout.write(`${lines.at(-1)} (${seconds} s)\n${' '.repeat(20)}${said}\n`);
      }
    }
  } finally {
    copy.remove();
  }
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
  process.stdout.write(`${rows.length} rows, ${lines.length} breaks, ${failures} not proven\n`);
  return failures;
}

process.exitCode = report() === 0 ? 0 : 1;
