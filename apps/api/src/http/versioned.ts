import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Warehouse } from '../warehouse/warehouse.port';
import { holds } from './etag';
import { ModelVersions } from './model-version';
import type { TenantContext } from './tenant-context';

/** Sends answers that change only with the municipality's figures; a client that has one already gets 304. */
@Injectable()
export class Versioned {
  constructor(
    private readonly warehouse: Warehouse,
    private readonly models: ModelVersions,
  ) {}

  /** `compute` is not called when the client holds the current answer. */
  async send(
    ctx: TenantContext,
    request: FastifyRequest,
    reply: FastifyReply,
    compute: () => Promise<unknown>,
  ): Promise<void> {
    const etag = this.etag(ctx, request);
    void reply
      .header('etag', etag)
      .header('cache-control', 'private, no-cache')
      .header('vary', 'accept, accept-encoding, accept-language, cookie');
    if (holds(request, etag)) return void (await reply.code(304).send());
    await reply.send(await compute());
  }

  private etag(ctx: TenantContext, request: FastifyRequest): string {
    const { accept = '', 'accept-language': language = '' } = request.headers;
    const parts = [
      ctx.municipalityId,
      ctx.role,
      ctx.userId,
      request.url,
      accept,
      language,
      ctx.today,
    ];
    parts.push(String(this.warehouse.dataVersion(ctx.municipalityId)));
    parts.push(this.models.of(ctx.municipalityId));
    return `"${createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 27)}"`;
  }
}
