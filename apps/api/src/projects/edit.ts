import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tenantOf } from '../http/decorators';
import { mayMatch, mustMatch } from '../http/expect-match';
import type { TenantContext } from '../http/tenant-context';
import type { WriteOptions } from './projects.port';

/** A request that edits what a project holds: who asks, what it is about, and the version it builds on. */
export interface Edit {
  readonly ctx: TenantContext;
  /** `id` is the part of the project, where the address names one. */
  readonly params: { readonly projectId: string; readonly id: string };
  readonly options: WriteOptions;
  readonly reply: FastifyReply;
}

type Request = FastifyRequest<{ Params: Edit['params'] }>;

/** The edit that a request asks for. A PUT must say which version it changes; the others may. */
export const EditAsked = createParamDecorator((_: unknown, context: ExecutionContext): Edit => {
  const http = context.switchToHttp();
  const request = http.getRequest<Request>();
  const match = request.method === 'PUT' ? mustMatch : mayMatch;
  return {
    ctx: tenantOf(request),
    params: request.params,
    options: { expect: match(request) },
    reply: http.getResponse<FastifyReply>(),
  };
});
