import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { documentParameter } from '../http/api-docs';
import { tenantOf } from '../http/decorators';
import { mayMatch, mustMatch } from '../http/expect-match';
import type { TenantContext } from '../http/tenant-context';
import { PROJECT_ETAG, type WriteOptions } from './projects.port';

/** A request that edits what a project holds: who asks, what it is about, and the version it builds on. */
export interface Edit {
  readonly ctx: TenantContext;
  /** `id` is the part of the project, where the address names one. */
  readonly params: { readonly projectId: string; readonly id: string };
  readonly options: WriteOptions;
  readonly reply: FastifyReply;
}

type Match = 'must' | 'may';
type Request = FastifyRequest<{ Params: Edit['params'] }>;

const asked = createParamDecorator((how: Match, context: ExecutionContext): Edit => {
  const http = context.switchToHttp();
  const request = http.getRequest<Request>();
  const match = how === 'must' ? mustMatch : mayMatch;
  return {
    ctx: tenantOf(request),
    params: request.params,
    options: { expect: match(request) },
    reply: http.getResponse<FastifyReply>(),
  };
});

/** The edit that a request asks for. One that replaces or removes something must say which version it changes. */
export function EditAsked(how: Match = 'may'): ParameterDecorator {
  return (target, method, index) => {
    documentParameter(target, method, 'match', { required: how === 'must', about: PROJECT_ETAG });
    asked(how)(target, method, index);
  };
}
