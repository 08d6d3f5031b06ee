import type { ImportResource } from '@gevinst/contract';
import { defineCommand } from 'citty';
import { cliSettings } from '../config/cli-settings';
import { ApiSession, CliError } from './api-session';

/** Exit code of a file that cannot go on without answers; every other failure is 1. */
const NEEDS_A_PERSON = 2;
const say = (text: string) => process.stdout.write(`${text}\n`);

function tellCounts({ counts, warnings, warningsTotal }: ImportResource): void {
  say(
    `${String(counts.records)} rækker læst, ${String(counts.loaded)} værdier klar, ${String(counts.rejected)} afvist.`,
  );
  say(
    `${String(counts.new)} nye, ${String(counts.changed)} ændrede, ${String(counts.unchanged)} uændrede.`,
  );
  for (const { line, column, da } of warnings.slice(0, 20)) {
    say(`  linje ${String(line ?? '–')}${column === null ? '' : `, ${column}`}: ${da}`);
  }
  if (warningsTotal > 20) say(`  … og ${String(warningsTotal - 20)} til.`);
}

function tellEffect({ effect }: ImportResource): void {
  if (effect === null) return;
  say(`Realiseret: ${effect.actualBeforeKr} → ${effect.actualAfterKr} kr.`);
  for (const { projectName, benefitName, before, after } of effect.lights) {
    if (before !== after) say(`  ${projectName}, ${benefitName}: ${before} → ${after}`);
  }
}

function demandReady(read: ImportResource, link: string): void {
  if (read.state === 'ready') return;
  for (const { da } of read.questions) say(`? ${da}`);
  if (read.refusal) say(read.refusal.da);
  if (read.state === 'needs_decision') {
    throw new CliError(`Filen har spørgsmål, som kun du kan besvare: ${link}`, NEEDS_A_PERSON);
  }
  throw new CliError(`Importen endte som ${read.state}: ${link}`);
}

/** gevinst import FILE --source S [--dry-run]: the wizard's path, without the wizard. */
export const importCommand = defineCommand({
  meta: { name: 'import', description: 'Indlæs en fil med målinger eller en portefølje' },
  args: {
    file: { type: 'positional', required: true, description: 'Filen' },
    source: { type: 'string', required: true, description: 'Kilden, hvis svar er husket' },
    'dry-run': { type: 'boolean', default: false, description: 'Vis kun, hvad der vil ske' },
  },
  async run({ args }) {
    const session = await ApiSession.open(cliSettings());
    const read = await session.send(args.file, args.source);
    tellCounts(read);
    demandReady(read, session.linkTo(read.id));
    tellEffect(read);
    if (read.duplicateOf !== null) {
      say('Filen er allerede indlæst. Intet er skrevet.');
      return;
    }
    if (args['dry-run']) {
      say(`Intet er skrevet. Anvend den her: ${session.linkTo(read.id)}`);
      return;
    }
    const done = await session.apply(read.id);
    if (done.state !== 'applied') {
      if (done.refusal) say(done.refusal.da);
      throw new CliError(`Importen endte som ${done.state}: ${session.linkTo(read.id)}`);
    }
    say(`Anvendt. Kvittering: ${session.linkTo(read.id)}`);
  },
});
