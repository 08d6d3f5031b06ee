/**
 * npm run test:rows [-- S2.8 R5 …] [--spec TEXT] [--keep DIR] [--before COMMAND]: takes each row of the method away in a
 * copy of the checkout and requires that a test named by the row fails. TEXT chooses specs by a part of their path, DIR
 * keeps the copy for the next run, COMMAND stands in front of every run of a spec.
 */
import { parseArgs } from 'node:util';
import { BREAKS } from './all-breaks';
import { ROWS } from './break';
import { Prover } from './prove';
import { copyCheckout } from './working-copy';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    spec: { type: 'string', default: '' },
    keep: { type: 'string' },
    before: { type: 'string', default: '' },
  },
});
const rows = positionals.length > 0 ? positionals : ROWS;
const chosen = BREAKS.filter(({ row, spec }) => rows.includes(row) && spec.includes(values.spec));
const bare = rows.filter((row) => !BREAKS.some((one) => one.row === row));

/** A line for each break, in the order of the table; prints them as they come. */
function proveAll(): { line: string; noticed: boolean }[] {
  const copy = copyCheckout(values.keep);
  const prover = new Prover(copy, chosen, values.before.split(' ').filter(Boolean));
  try {
    return chosen.map((one) => {
      const started = Date.now();
      const { outcome, said } = prover.prove(one);
      const line = `${outcome.padEnd(13)} ${one.row.padEnd(5)} ${one.breaks}`;
      const seconds = Math.round((Date.now() - started) / 1000);
      process.stdout.write(`${line} (${seconds} s)\n${' '.repeat(20)}${said}\n`);
      return { line, noticed: outcome === 'noticed' };
    });
  } finally {
    copy.remove();
  }
}

const proofs = proveAll();
const unproven = proofs.filter(({ noticed }) => !noticed).length;
process.stdout.write(`\n${proofs.map(({ line }) => line).join('\n')}\n\n`);
for (const row of bare) process.stdout.write(`${'NO BREAK'.padEnd(13)} ${row}\n`);
process.stdout.write(
  `${proofs.length} breaks: ${proofs.length - unproven} noticed, ${unproven} not; ${bare.length} rows without one\n`,
);
process.exitCode = unproven + bare.length === 0 ? 0 : 1;
