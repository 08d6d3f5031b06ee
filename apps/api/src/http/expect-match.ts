import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { documentParameter, type MatchDocs } from './api-docs';
import { requireMatch } from './etag';

/** Sees the version in force before anything is written; throws when it is not the one the client builds on. */
export type Expect = (version: number) => void;

/** For what replaces or removes something: the version in force must be the one named by If-Match, which must be there. */
export const mustMatch = (request: FastifyRequest) => (version: number) =>
  requireMatch(request, version);

/** For what only adds something: as `mustMatch`, when the client names a version at all. */
export const mayMatch = (request: FastifyRequest) => (version: number) => {
  if (request.headers['if-match'] !== undefined) requireMatch(request, version);
};

/** The check of an edit that must name the version it builds on; `about` tells clients where that stands. */
export const MustMatch = (about: string) => matching(mustMatch, { required: true, about });

/** The check of an edit that may name the version it builds on. */
export const MayMatch = (about: string) => matching(mayMatch, { required: false, about });

function matching(match: (request: FastifyRequest) => Expect, docs: MatchDocs): ParameterDecorator {
  const read = createParamDecorator((_: unknown, context: ExecutionContext) =>
    match(context.switchToHttp().getRequest<FastifyRequest>()),
  );
  return (target, method, index) => {
    documentParameter(target, method, 'match', docs);
    read()(target, method, index);
  };
}
