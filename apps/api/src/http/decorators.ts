import { type ExecutionContext, SetMetadata, createParamDecorator } from '@nestjs/common';
import type { Role } from '@gevinst/contract';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from './problem-error';
import type { TenantContext } from './tenant-context';

export const PUBLIC_ROUTE = 'gevinst:public';
export const ROUTE_ROLES = 'gevinst:roles';

declare module 'fastify' {
  interface FastifyRequest {
    /** Set by the session guard. */
    tenant?: TenantContext;
  }
}

/** The route may be used without being signed in. */
export const Public = () => SetMetadata(PUBLIC_ROUTE, true);

/** Only these roles may use the route; without it, everyone who is signed in may. */
export const Roles = (...roles: Role[]) => SetMetadata(ROUTE_ROLES, roles);

/** The signed-in user's tenant context. */
export const Tenant = createParamDecorator((_: unknown, context: ExecutionContext) =>
  tenantOf(context.switchToHttp().getRequest<FastifyRequest>()),
);

/** The tenant context of a request; 401 when nobody is signed in. */
export function tenantOf(request: FastifyRequest): TenantContext {
  if (request.tenant === undefined) throw new ProblemError('not_signed_in');
  return request.tenant;
}
