import {
  type ArgumentsHost,
  Catch,
  type ExceptionFilter,
  HttpException,
  Logger,
} from '@nestjs/common';
import type { Problem } from '@gevinst/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PROBLEMS, type ProblemCode } from './problem-codes';
import { ProblemError, sayIn } from './problem-error';

const BY_STATUS: Record<number, ProblemCode> = {
  400: 'malformed_request',
  401: 'not_signed_in',
  403: 'forbidden',
  404: 'not_found',
  405: 'method_not_allowed',
  406: 'not_acceptable',
  409: 'conflict',
  412: 'stale',
  413: 'too_large',
  415: 'unsupported_media_type',
  429: 'too_many_attempts',
  503: 'unavailable',
};

/** PostgreSQL's own codes for what only it can notice. */
const BY_DATABASE_CODE: Record<string, ProblemCode> = {
  // The text of a path is no UUID: there is no such thing.
  '22P02': 'not_found',
  // A date or a moment that no calendar has, or that no column holds.
  '22007': 'validation_failed',
  '22008': 'validation_failed',
  // A NUL in a text.
  '22021': 'malformed_request',
  '23505': 'already_exists',
  '53100': 'insufficient_storage',
};

const field = (error: unknown, name: string): unknown =>
  typeof error === 'object' && error !== null ? Reflect.get(error, name) : undefined;

/** What went wrong in our own terms. Unknown errors become `internal`, without their words. */
export function problemOf(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (field(error, 'code') === 'ENOSPC') return new ProblemError('insufficient_storage');
  const known = BY_DATABASE_CODE[String(field(error, 'code'))];
  if (known !== undefined) return new ProblemError(known);
  const status =
    error instanceof HttpException ? error.getStatus() : Number(field(error, 'statusCode'));
  const code = BY_STATUS[status];
  if (code !== undefined) return new ProblemError(code);
  return new ProblemError(status >= 400 && status < 500 ? 'malformed_request' : 'internal');
}

/** RFC 9457 problem details, Danish unless the client asks for English. */
export function problemDetails(problem: ProblemError, asked: string | undefined): Problem {
  const language = asked?.startsWith('en') ? 'en' : 'da';
  const kind = PROBLEMS[problem.code];
  const { detail } = problem;
  const errors = problem.options.errors?.map(({ path, message }) => ({
    path,
    message: sayIn(language, message),
  }));
  return {
    type: `https://gevinst.dk/errors#${problem.code}`,
    title: kind[language],
    status: kind.status,
    code: problem.code,
    ...(detail === undefined ? {} : { detail: sayIn(language, detail) }),
    ...(errors === undefined ? {} : { errors }),
  };
}

/** The only place that turns failures into statuses. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('http');

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    this.answer(error, http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>());
  }

  answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = problemOf(error);
    const { status } = PROBLEMS[problem.code];
    if (status >= 500) this.log.error(error instanceof Error ? (error.stack ?? error) : error);
    if (reply.raw.headersSent) return void reply.raw.destroy();
    const { retryAfter } = problem.options;
    if (retryAfter !== undefined) void reply.header('retry-after', String(retryAfter));
    void reply
      .code(status)
      .header('cache-control', 'no-store')
      .header('content-type', 'application/problem+json; charset=utf-8')
      .serializer((body: unknown) => JSON.stringify(body))
      .send(problemDetails(problem, request.headers['accept-language']));
  }
}
