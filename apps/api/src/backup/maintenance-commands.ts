import path from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { defineCommand } from 'citty';
import { MaintenanceError } from './maintenance-error';
import { MaintenanceModule } from './maintenance.module';
import type { Entities } from '../postgres/data-source-options';
import { RestoreBackup } from './restore-backup';
import { TakeBackup } from './take-backup';
import { Warehouse } from '../warehouse/warehouse.port';

const say = (text: string) => process.stdout.write(`${text}\n`);
const folder = { type: 'positional', required: true, description: 'Mappen' } as const;

type Work = (app: INestApplicationContext) => Promise<void>;

/** Opens the data itself, so the server must be stopped. */
const withApplication = (entities: Entities) => async (work: Work) => {
  const app = await NestFactory.createApplicationContext(MaintenanceModule.with(entities), {
    logger: ['warn'],
    abortOnError: false,
  }).catch((error: unknown) => {
    const message = error instanceof Error ? error.message : String(error);
    throw new MaintenanceError(`Data kan ikke åbnes. Er serveren stoppet? ${message}`);
  });
  try {
    await work(app);
  } finally {
    await app.close();
  }
};

/** What can be done to a stopped installation, by the name of its command. */
export function maintenanceCommands(entities: Entities) {
  const open = withApplication(entities);
  return {
    'warehouse-rebuild': rebuildCommand(open),
    backup: backupCommand(open),
    restore: restoreCommand(open),
  };
}

type Open = ReturnType<typeof withApplication>;

const rebuildCommand = (open: Open) =>
  defineCommand({
    meta: { name: 'warehouse-rebuild', description: 'Byg varehuset igen fra hovedbogen' },
    run: () =>
      open(async (app) => {
        const warehouse = app.get(Warehouse);
        await warehouse.rebuild();
        say(`Varehuset er bygget igen; ${String(warehouse.appliedSeq())} poster i hovedbogen.`);
      }),
  });

const backupCommand = (open: Open) =>
  defineCommand({
    meta: { name: 'backup', description: 'Tag en sikkerhedskopi til en ny mappe' },
    args: { folder },
    run: ({ args }) =>
      open(async (app) => {
        const { rows, files } = await app.get(TakeBackup).to(path.resolve(args.folder));
        const total = Object.values(rows).reduce((sum, count) => sum + count, 0);
        say(`Sikkerhedskopi i ${args.folder}: ${String(total)} rækker, ${String(files)} filer.`);
      }),
  });

const restoreCommand = (open: Open) =>
  defineCommand({
    meta: { name: 'restore', description: 'Læg en sikkerhedskopi ind i en tom installation' },
    args: { folder },
    run: ({ args }) =>
      open(async (app) => {
        const { takenAt } = await app.get(RestoreBackup).from(path.resolve(args.folder));
        say(`Sikkerhedskopien fra ${takenAt} er lagt ind, og varehuset er bygget.`);
      }),
  });
