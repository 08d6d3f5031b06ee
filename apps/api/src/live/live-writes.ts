import { Injectable } from '@nestjs/common';
import { Database, type EntityManager, type TenantScope } from '../postgres/database';
import { tell, type ToldChange } from './tell';

/**
 * Writes that many people make at once and that move no figure: notes of a board, comments, meetings. One transaction
 * that also tells who is looking; the pages of figures stay as they are.
 */
@Injectable()
export class LiveWrites {
  constructor(private readonly database: Database) {}

  run<T>(
    scope: TenantScope,
    changes: readonly ToldChange[],
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.database.tenant(scope, async (manager) => {
      const result = await work(manager);
      await tell(manager, scope, changes);
      return result;
    });
  }
}
