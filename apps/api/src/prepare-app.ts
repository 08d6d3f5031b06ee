import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Settings } from './config/settings';
import { serveDocs } from './http/docs-page';
import { registerPlugins } from './http/plugins';
import { serveWebPages } from './http/web-pages';

/** Puts in front of the routes what every request passes, and starts everything but listening. */
export async function prepareApp(app: NestFastifyApplication, settings: Settings): Promise<void> {
  await registerPlugins(app, settings);
  serveDocs(app);
  await serveWebPages(app, settings.webDir);
  await app.init();
}
