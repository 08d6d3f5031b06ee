import type { ImportResource } from '@gevinst/contract';
import { defineCommand } from 'citty';
import { cliSettings } from '../config/cli-settings';
import { ApiSession, CliError } from './api-session';
import { effectLines, projectLines } from './tell-portfolio';

/** Exit code where not everything is loaded without a person; every failure is 1. */
const NEEDS_A_PERSON = 2;
const EXIT_CODES =
  'Slutter med 0, når alt er indlæst; 1, når filen er afvist eller noget fejler; 2, når rækker er afvist eller spørgsmål er åbne';
const say = (text: string) => process.stdout.write(`${text}\n`);

function counted(n: number, one: string, several: string): string {
  return `${String(n)} ${n === 1 ? one : several}`;
}

function tellCounts({ counts, warnings, warningsTotal }: ImportResource): void {
  const rows = counted(counts.dataRows + counts.totalRows, 'række', 'rækker');
  const values = counted(counts.loaded, 'værdi', 'værdier');
  say(`${rows} læst, ${values} klar, ${String(counts.rejected)} afvist.`);
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
  for (const line of effectLines(effect)) say(line);
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

async function applied(session: ApiSession, id: string, link: string): Promise<void> {
  const done = await session.apply(id);
  if (done.state !== 'applied') {
    if (done.refusal) say(done.refusal.da);
    throw new CliError(`Importen endte som ${done.state}: ${link}`);
  }
  say(`Anvendt. Kvittering: ${link}`);
}

/** What was not loaded has to be looked at: a script learns it from the exit code. */
function demandAllLoaded({ counts }: ImportResource, link: string): void {
  const { rejected, quarantined } = counts;
  if (rejected + quarantined === 0) return;
  throw new CliError(`Ikke alt er indlæst. Se, hvad der er afvist: ${link}`, NEEDS_A_PERSON);
}

/** gevinst import FILE --source S [--dry-run]: the wizard's path, without the wizard. */
export const importCommand = defineCommand({
  meta: {
    name: 'gevinst import',
    description: `Indlæs en fil med målinger eller en portefølje. ${EXIT_CODES}`,
  },
  args: {
    file: { type: 'positional', required: true, description: 'Filen' },
    source: { type: 'string', required: true, description: 'Kilden, hvis svar er husket' },
    'dry-run': { type: 'boolean', default: false, description: 'Vis kun, hvad der vil ske' },
  },
  async run({ args }) {
    const session = await ApiSession.open(cliSettings());
    const read = await session.send(args.file, args.source);
    const link = session.linkTo(read.id);
    tellCounts(read);
    demandReady(read, link);
    tellEffect(read);
    if (read.kind === 'portfolio') {
      for (const line of projectLines(await session.projects(read.id))) say(line);
    }
    if (read.duplicateOf !== null) say('Filen er allerede indlæst. Intet er skrevet.');
    else if (args['dry-run']) say(`Intet er skrevet. Anvend den her: ${link}`);
    else await applied(session, read.id, link);
    demandAllLoaded(read, link);
  },
});
