import { AsyncLocalStorage } from 'node:async_hooks';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource, type EntityManager } from 'typeorm';
import { writerOf } from './writer';

export type { EntityManager };

/** All that a transaction needs to know of a tenant. */
export interface TenantScope {
  readonly municipalityId: string;
}

interface OpenTransaction extends TenantScope {
  readonly manager: EntityManager;
}

/** Ends a rehearsal's transaction without a commit. */
class Rehearsed extends Error {}

/**
 * The only way to PostgreSQL. Work runs as a role that row-level security binds, so a transaction sees one
 * municipality's rows, whatever its queries say.
 */
@Injectable()
export class Database {
  private readonly open = new AsyncLocalStorage<OpenTransaction>();

  constructor(@InjectDataSource() private readonly source: DataSource) {}

  /** One transaction inside one municipality, or a part of the one that `together` has opened. */
  tenant<T>(scope: TenantScope, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const open = this.open.getStore();
    if (open?.municipalityId === scope.municipalityId) return work(open.manager);
    return this.transaction(scope.municipalityId, '', work);
  }

  /** All that `work` reads and writes inside the municipality is one transaction: everything or nothing. */
  async together<T>(scope: TenantScope, work: () => Promise<T>): Promise<T> {
    const { municipalityId } = scope;
    // One within another would be committed by itself, and stay when the outer one is taken back.
    if (this.isTogether) throw new Error('There is a transaction already');
    return this.transaction(municipalityId, '', (manager) =>
      this.open.run({ municipalityId, manager }, work),
    );
  }

  /** As `together`, but nothing stays of what it writes: only what `work` has found is left of it. */
  async rehearse<T>(scope: TenantScope, work: () => Promise<T>): Promise<T> {
    const end = new Rehearsed();
    let found: { readonly result: T } | null = null;
    try {
      await this.together(scope, async () => {
        found = { result: await work() };
        throw end;
      });
    } catch (error) {
      if (error !== end) throw error;
    }
    return (found as unknown as { readonly result: T }).result;
  }

  /** Whether the caller is inside `together`, so that nothing is committed yet. */
  get isTogether(): boolean {
    return this.open.getStore() !== undefined;
  }

  /** One transaction across municipalities: sign-in, set-up, the ledger's reader. Never for a user's question. */
  system<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.transaction('', 'system', work);
  }

  /** This process's name in what it tells the others. */
  get writer(): string {
    return writerOf(this.source);
  }

  /** Whether the server answers. */
  async answers(): Promise<boolean> {
    return this.source.query('select 1').then(
      () => true,
      () => false,
    );
  }

  private transaction<T>(
    municipalityId: string,
    scope: '' | 'system',
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> {
    return this.source.transaction(async (manager) => {
      await manager.query(
        `select set_config('role', 'gevinst_tenant', true),
                set_config('app.municipality_id', $1, true), set_config('app.scope', $2, true)`,
        [municipalityId, scope],
      );
      return work(manager);
    });
  }
}
