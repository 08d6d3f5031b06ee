import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ProblemFilter } from '../../http/problem.filter';
import type { TenantContext } from '../../http/tenant-context';
import type { ImportBench } from './import-bench';

/** The bench behind HTTP; whoever asks is the person that `asking` names at that moment. */
export async function importServer(
  bench: ImportBench,
  asking: () => TenantContext,
): Promise<NestFastifyApplication> {
  const app = bench.module.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
  app.useGlobalFilters(new ProblemFilter());
  await app.register(multipart);
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, _reply, done) => {
    request.tenant = asking();
    done();
  });
  fastify.post('/api/v1/session', (_request, reply) =>
    reply.header('set-cookie', 'session=spec; Path=/').send({}),
  );
  await app.init();
  await fastify.ready();
  return app;
}
