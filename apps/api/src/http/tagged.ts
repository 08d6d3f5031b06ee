import type { FastifyReply } from 'fastify';

/** The answer of a shared thing, with its version where HTTP looks for it too. */
export function tagged<T extends { readonly etag: string }>(reply: FastifyReply, resource: T): T {
  void reply.header('etag', resource.etag);
  return resource;
}
