import { randomUUID } from 'node:crypto';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../config/settings';
import { ProblemFilter } from './problem.filter';

const MEGABYTE = 1024 * 1024;

/** The HTTP server, with limits that no single client can wear down. Files are streamed and have their own limit. */
export function createServer(settings: Settings): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: 8 * MEGABYTE,
    trustProxy: settings.trustProxy,
    genReqId: () => randomUUID(),
    // Long enough for gigabytes over a slow line; headers must come at once.
    requestTimeout: 30 * 60_000,
    http: { headersTimeout: 15_000 },
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      new ProblemFilter().answer(error, request, reply),
  });
}
