import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLoopback, type Settings } from '../config/settings';
import { SESSION_SECONDS } from './known-sessions';

const NAME = 'gevinst_session';

/** Browsers refuse Secure cookies over plain http, which only a loopback address may use. */
function options(settings: Settings): CookieSerializeOptions {
  const plain = isLoopback(settings.host) && settings.publicUrl === null;
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: !plain };
}

export function tokenOf(request: FastifyRequest): string | null {
  return request.cookies[NAME] ?? null;
}

export function setSessionCookie(reply: FastifyReply, settings: Settings, token: string): void {
  void reply.setCookie(NAME, token, { ...options(settings), maxAge: SESSION_SECONDS });
}

export function clearSessionCookie(reply: FastifyReply, settings: Settings): void {
  void reply.clearCookie(NAME, options(settings));
}
