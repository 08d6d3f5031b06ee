import { Injectable } from '@nestjs/common';
import { etagOf } from '../http/etag';
import { TenantWrites } from '../ledger/tenant-writes';
import type { EntityManager } from '../postgres/database';
import type { Edit } from './edit';
import { getProject } from '../model/project/project.repository';

/** Edits of what a project holds; the answer carries the ETag the next edit builds on. */
@Injectable()
export class ProjectEdits {
  constructor(private readonly writes: TenantWrites) {}

  async run<T>(
    { ctx, params, reply }: Edit,
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    const { result, version } = await this.writes.run(ctx, async (manager) => ({
      result: await work(manager),
      // Read in the same transaction: read after it, it could be someone else's later version.
      version: (await getProject(manager, params.projectId)).version,
    }));
    void reply.header('etag', etagOf(version));
    return result;
  }
}
