import { Controller, Get, Param, Put, Res } from '@nestjs/common';
import { Tree, TreeInput } from '@gevinst/contract';
import type { FastifyReply } from 'fastify';
import { Answers } from '../http/api-docs';
import { Roles, Tenant } from '../http/decorators';
import { type Expect, MustMatch } from '../http/expect-match';
import { FreeTextBody } from '../http/free-text';
import type { TenantContext } from '../http/tenant-context';
import { Trees } from './trees.port';

function tagged(reply: FastifyReply, tree: Tree): Tree {
  void reply.header('etag', tree.etag);
  return tree;
}

/** If-Match and ETag are the project's: the tree is its changes and benefits. */
@Controller('api/v1/projects/:id/tree')
export class TreeController {
  constructor(private readonly trees: Trees) {}

  @Get()
  @Answers(Tree)
  async show(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Tree> {
    return tagged(reply, await this.trees.show(ctx, id));
  }

  @Put()
  @Roles('office', 'team')
  @Answers(Tree)
  async put(
    @Tenant() ctx: TenantContext,
    @Param('id') projectId: string,
    @FreeTextBody(TreeInput) input: TreeInput,
    @MustMatch('the `etag` of GET /api/v1/projects/{id}/tree') expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Tree> {
    return tagged(reply, await this.trees.put(ctx, projectId, input, { expect }));
  }
}
