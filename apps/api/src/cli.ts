import 'reflect-metadata';
import { defineCommand, runCommand, showUsage } from 'citty';
import { CliError } from './cli/api-session';
import { importCommand } from './cli/import-command';
import { MaintenanceError } from './backup/maintenance-error';
import { maintenanceCommands } from './backup/maintenance-commands';
import { entities } from './entities';

const main = defineCommand({
  meta: { name: 'gevinst', description: 'Gevinst fra kommandolinjen' },
  subCommands: {
    import: importCommand,
    ...maintenanceCommands(entities),
  },
});

const rawArgs = process.argv.slice(2);
if (rawArgs.length === 0 || rawArgs.includes('--help')) {
  await (rawArgs[0] === 'import' ? showUsage(importCommand) : showUsage(main));
} else {
  await runCommand(main, { rawArgs }).catch((error: unknown) => {
    const known =
      error instanceof CliError ||
      error instanceof MaintenanceError ||
      (error as Error).name === 'CLIError';
    process.stderr.write(`${known ? (error as Error).message : String((error as Error).stack)}\n`);
    process.exitCode = error instanceof CliError ? error.exitCode : 1;
  });
}
