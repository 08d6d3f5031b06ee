import type { FastifyRequest } from 'fastify';
import { requireMatch } from './etag';

/** For a PUT: the version in force must be the one named by If-Match, which must be there. */
export const mustMatch = (request: FastifyRequest) => (version: number) =>
  requireMatch(request, version);

/** For a POST or DELETE: as `mustMatch`, when the client names a version at all. */
export const mayMatch = (request: FastifyRequest) => (version: number) => {
  if (request.headers['if-match'] !== undefined) requireMatch(request, version);
};
