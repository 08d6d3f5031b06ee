import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Settings } from '../config/settings';
import { ProblemError } from './problem-error';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** A page of another site may not change anything with our user's cookie. Scripts send no Origin. */
@Injectable()
export class OriginGuard implements CanActivate {
  constructor(private readonly settings: Settings) {}

  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (READING.has(request.method) || this.isOurs(request)) return true;
    throw new ProblemError('foreign_origin');
  }

  private isOurs(request: FastifyRequest): boolean {
    if (request.headers['sec-fetch-site'] === 'cross-site') return false;
    const { origin } = request.headers;
    if (origin === undefined) return true;
    const { publicUrl } = this.settings;
    if (publicUrl !== null && origin === new URL(publicUrl).origin) return true;
    return URL.canParse(origin) && new URL(origin).host === request.host;
  }
}
