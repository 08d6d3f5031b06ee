import 'reflect-metadata';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from './app.module';
import { readSettings } from './config/read-settings';
import { publicAddress } from './config/public-address';
import { DemoSeed } from './demo/demo-seed';
import { createServer } from './http/server';
import { DemoMode, type DemoRefusal } from './identity/demo-mode.port';
import { SetupLink } from './identity/setup-link';
import { prepareApp } from './prepare-app';

const NO_DEMO: Record<DemoRefusal, string> = {
  realMunicipality:
    'Her er en rigtig kommune: demokommuner bliver ikke oprettet, og demobrugere kan ikke logge ind. Start med DEMO=off.',
  begunWithoutDemo:
    'Her er begyndt uden demodata, og sådan bliver det. Start med DEMO=off – eller med DEMO=on for at få demodata ind.',
};

/** Says why the first start takes longer. */
async function fillDemo(demo: DemoSeed): Promise<void> {
  const notice = setTimeout(() => console.log('Indlæser demodata …'), 1500);
  await demo.run().finally(() => clearTimeout(notice));
}

/** Resolves when the server answers: migrated, caught up, and with its demo data. */
async function start(): Promise<void> {
  const settings = readSettings();
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, createServer(settings), {
    logger: ['fatal', 'error', 'warn'],
    abortOnError: false,
  });
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  await prepareApp(app, settings);
  const refusal = await app.get(DemoMode).refusal();
  if (refusal !== null) console.log(NO_DEMO[refusal]);
  else await fillDemo(app.get(DemoSeed));
  await app.listen(settings.port, settings.host);
  const address = publicAddress(settings, await app.getUrl());
  console.log(`Gevinst kører på ${address}`);
  const setup = await app.get(SetupLink).open();
  if (setup !== null) console.log(`Opret den første administrator her: ${address}${setup}`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
