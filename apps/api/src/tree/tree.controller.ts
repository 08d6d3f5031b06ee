import { Controller, Get, Param, Put, Res } from '@nestjs/common';
import { Tree, TreeInput } from '@gevinst/contract';
import type { FastifyReply } from 'fastify';
import { Answers } from '../http/api-docs';
import { Roles, Tenant } from '../http/decorators';
import { type Expect, MustMatch } from '../http/expect-match';
import type { TenantContext } from '../http/tenant-context';
import { ZodBody } from '../http/zod';
import { TenantWrites } from '../ledger/tenant-writes';
import { putTree } from '../projects/tree/tree.port';
import { ShowTree } from './show-tree';

/** If-Match and ETag are the project's: the tree is its changes and benefits. */
@Controller('api/v1/projects/:id/tree')
export class TreeController {
  constructor(
    private readonly trees: ShowTree,
    private readonly writes: TenantWrites,
  ) {}

  @Get()
  @Answers(Tree)
  async show(
    @Tenant() ctx: TenantContext,
    @Param('id') id: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Tree> {
    const tree = await this.trees.run(ctx, id);
    void reply.header('etag', tree.etag);
    return tree;
  }

  @Put()
  @Roles('office', 'team')
  @Answers(Tree)
  async put(
    @Tenant() ctx: TenantContext,
    @Param('id') projectId: string,
    @ZodBody(TreeInput) input: TreeInput,
    @MustMatch('the `etag` of GET /api/v1/projects/{id}/tree') expect: Expect,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Tree> {
    await this.writes.run(ctx, (manager) =>
      putTree(manager, ctx, { projectId, input }, { expect }),
    );
    return this.show(ctx, projectId, reply);
  }
}
