import { Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';

const PATIENCE_MS = 3_000;

/** Lets requests finish; what is still open after that, such as event streams, is cut. */
@Injectable()
export class StopGracefully implements BeforeApplicationShutdown {
  constructor(private readonly host: HttpAdapterHost) {}

  beforeApplicationShutdown(): void {
    const { server } = this.host.httpAdapter.getInstance<FastifyInstance>();
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
  }
}
