import { Injectable } from '@nestjs/common';
import type { MarkInput } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import { TenantWrites } from '../ledger/tenant-writes';
import { Database } from '../postgres/database';
import { getProject } from '../model/project/project.repository';
import { findMark, markOf, type Cell } from '../model/theme/marks.repository';
import { Matrices, type MarkWriteOptions } from './matrices.port';
import { putMark } from './put-mark';
import { ShowMatrix } from './show-matrix';

@Injectable()
export class MatricesService extends Matrices {
  constructor(
    private readonly database: Database,
    private readonly writes: TenantWrites,
    private readonly matrix: ShowMatrix,
  ) {
    super();
  }

  override show(ctx: TenantContext, projectId: string) {
    return this.matrix.run(ctx, projectId);
  }

  override mark(ctx: TenantContext, cell: Cell) {
    return this.database.tenant(ctx, async (manager) => {
      await getProject(manager, cell.projectId);
      return markOf(cell, await findMark(manager, cell));
    });
  }

  override put(ctx: TenantContext, cell: Cell, input: MarkInput, options?: MarkWriteOptions) {
    return this.writes.run(ctx, async (manager) => {
      await putMark(manager, ctx, cell, input, options);
      return markOf(cell, await findMark(manager, cell));
    });
  }
}
