import { Injectable } from '@nestjs/common';
import { takePart } from '../participation/participation.repository';
import type { TenantContext } from '../http/tenant-context';
import { tell } from '../live/tell';
import { Database, type EntityManager } from '../postgres/database';

/** Who writes on a board: someone who is signed in, or a guest, who is a name and nothing more. */
export type BoardWriter = Pick<
  TenantContext,
  'municipalityId' | 'userName' | 'today' | 'recordedAt'
> & {
  readonly userId: string | null;
};

/** A guest may call themselves what they like; the audit list says that they were one. */
export function auditedAs(writer: BoardWriter): BoardWriter {
  return writer.userId === null ? { ...writer, userName: `${writer.userName} (gæst)` } : writer;
}

interface Written {
  readonly projectId: string;
  readonly id?: string;
}

/** One transaction of a board's work, after which everyone at the same board sees it. */
@Injectable()
export class BoardWrites {
  constructor(private readonly database: Database) {}

  run<T extends Written>(
    ctx: BoardWriter,
    topic: 'board' | 'meeting',
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.database.tenant(ctx, async (manager) => {
      const written = await work(manager);
      const { projectId, id = null } = written;
      await takePart(manager, ctx, projectId, topic);
      await tell(manager, ctx, [{ topic, projectId, id }]);
      return written;
    });
  }
}
