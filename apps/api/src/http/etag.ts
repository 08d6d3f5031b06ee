import type { FastifyRequest } from 'fastify';
import { ProblemError } from './problem-error';

/** The tag of a shared thing that is edited: its version. */
export function etagOf(version: number): string {
  return `"v${version}"`;
}

/** An edit must say which version it builds on: 428 without If-Match, 412 when it has moved on. */
export function requireMatch(request: FastifyRequest, version: number): void {
  const wanted = request.headers['if-match'];
  if (wanted === undefined || wanted === '*') throw new ProblemError('precondition_required');
  if (!tagsOf(wanted).includes(etagOf(version))) throw new ProblemError('stale');
}

/** Whether the client already holds the answer with this tag. */
export function holds(request: FastifyRequest, etag: string): boolean {
  const known = request.headers['if-none-match'];
  return known !== undefined && tagsOf(known).includes(etag);
}

// Proxies that compress may mark a tag as weak.
const tagsOf = (header: string) => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
