import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Role } from '@gevinst/contract';
import type { FastifyRequest } from 'fastify';
import { PUBLIC_ROUTE, ROUTE_ROLES } from '../http/decorators';
import { ProblemError } from '../http/problem-error';
import { KnownSessions } from './known-sessions';
import { tokenOf } from './session-cookie';

/** In front of every route: without a session there is no tenant, and without a tenant nothing is answered. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: KnownSessions,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const places = [context.getHandler(), context.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(PUBLIC_ROUTE, places)) return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = tokenOf(request);
    const signedIn = token === null ? null : await this.sessions.find(token);
    if (signedIn === null) throw new ProblemError('not_signed_in');
    if (!isMeant(request, signedIn.userId)) throw new ProblemError('other_user');
    const roles = this.reflector.getAllAndOverride<Role[] | undefined>(ROUTE_ROLES, places);
    if (roles !== undefined && !roles.includes(signedIn.role)) throw new ProblemError('forbidden');
    const { municipalityId, userId, userName, role, today } = signedIn;
    request.tenant = { municipalityId, userId, userName, role, today, requestId: request.id };
    return true;
  }
}

/** What one user left unsent in a browser never goes under the name of who signed in there next. */
function isMeant(request: FastifyRequest, userId: string): boolean {
  const meant = request.headers['x-gevinst-user'];
  return meant === undefined || meant === userId;
}
