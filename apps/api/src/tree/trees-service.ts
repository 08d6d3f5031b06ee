import { Injectable } from '@nestjs/common';
import type { TreeInput } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import { TenantWrites } from '../ledger/tenant-writes';
import type { WriteOptions } from '../projects/projects.port';
import { putTree } from './write/put-tree';
import { ShowTree } from './show-tree';
import { Trees } from './trees.port';

@Injectable()
export class TreesService extends Trees {
  constructor(
    private readonly writes: TenantWrites,
    private readonly trees: ShowTree,
  ) {
    super();
  }

  override show(ctx: TenantContext, projectId: string) {
    return this.trees.run(ctx, projectId);
  }

  override async put(
    ctx: TenantContext,
    projectId: string,
    input: TreeInput,
    options?: WriteOptions,
  ) {
    await this.writes.run(ctx, (manager) => putTree(manager, ctx, { projectId, input }, options));
    return this.trees.run(ctx, projectId);
  }
}
