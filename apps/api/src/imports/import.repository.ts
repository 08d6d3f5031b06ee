import type { ImportState } from '@gevinst/contract';
import { In, IsNull, Not, type EntityManager } from 'typeorm';
import { ClosedPeriodEntity } from '../audit/closed-period.entity';
import { ImportEntity } from './import.entity';

/** What may change about an import after it was received. */
export type ImportPatch = Partial<
  Pick<ImportEntity, 'state' | 'kind' | 'document' | 'appliedAt' | 'undoneAt' | 'duplicateOf'>
>;

/** Where a page of the list starts: after this moment and id. */
export interface ImportCursor {
  readonly at: Date;
  readonly id: string;
}

/** Rows of `import`; every function works inside the caller's transaction, and so inside its municipality. */
export const importRows = {
  add(manager: EntityManager, row: Partial<ImportEntity>): Promise<ImportEntity> {
    return manager.save(manager.create(ImportEntity, row));
  },

  find(manager: EntityManager, id: string): Promise<ImportEntity | null> {
    return manager.findOneBy(ImportEntity, { id });
  },

  /** The row, held until the transaction ends, so that two people cannot move it at once. */
  hold(manager: EntityManager, id: string): Promise<ImportEntity | null> {
    return manager.findOne(ImportEntity, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
  },

  async patch(manager: EntityManager, row: ImportEntity, patch: ImportPatch): Promise<void> {
    await manager.update(ImportEntity, { id: row.id }, patch);
    Object.assign(row, patch);
  },

  /** Newest first. */
  page(
    manager: EntityManager,
    after: ImportCursor | null,
    limit: number,
  ): Promise<[ImportEntity[], number]> {
    const query = manager
      .createQueryBuilder(ImportEntity, 'i')
      .orderBy('i.createdAt', 'DESC')
      .addOrderBy('i.id', 'DESC')
      .take(limit);
    // Milliseconds are all a Date carries; the column holds microseconds.
    if (after) {
      query.where(`(date_trunc('milliseconds', i.created_at), i.id) < (:at, :id)`, after);
    }
    return Promise.all([query.getMany(), manager.count(ImportEntity)]);
  },

  /** The applied import of the same bytes from the same source, if there is one. */
  sameBytes(
    manager: EntityManager,
    of: Pick<ImportEntity, 'sha256' | 'source'>,
  ): Promise<ImportEntity | null> {
    const { sha256, source } = of;
    return manager.findOne(ImportEntity, {
      where: { sha256, source, state: 'applied', duplicateOf: IsNull() },
      order: { appliedAt: 'DESC' },
    });
  },

  /** Imports in one of these states, oldest first; across municipalities in a system transaction. */
  inState(manager: EntityManager, states: ImportState[]): Promise<ImportEntity[]> {
    return manager.find(ImportEntity, {
      where: { state: In(states) },
      order: { createdAt: 'ASC' },
    });
  },

  /** As a person recognises them, in the order they were applied. */
  async namesOf(manager: EntityManager, ids: readonly string[]): Promise<string[]> {
    const order = { appliedAt: 'ASC', id: 'ASC' } as const;
    const rows = await manager.find(ImportEntity, { where: { id: In([...ids]) }, order });
    return rows.map(({ fileName, source }) => `${fileName} (${source})`);
  },

  /** Files of measurements that wait to be applied are to be read again; which ones they are. */
  async sendBack(manager: EntityManager): Promise<string[]> {
    const [rows] = await manager.query<[{ id: string }[], number]>(
      `update "import" set state = 'received'
       where state in ('parsing', 'needs_decision', 'ready') and kind <> 'portfolio'
         and duplicate_of is null returning id`,
    );
    return rows.map(({ id }) => id);
  },

  /** How many imports still need these bytes; across municipalities in a system transaction. */
  restingOn(manager: EntityManager, sha256: string): Promise<number> {
    return manager.countBy(ImportEntity, { sha256, state: Not(In(['refused', 'cancelled'])) });
  },

  /** Versions of the source's profile that imports have added which are undone. */
  async undoneVersions(manager: EntityManager, source: string): Promise<Set<number>> {
    const rows = await manager.query<{ version: string }[]>(
      `select document ->> 'learnedVersion' as version from "import"
       where source = $1 and state = 'undone' and document ->> 'learnedVersion' is not null`,
      [source],
    );
    return new Set(rows.map(({ version }) => Number(version)));
  },

  /** Which of these months the office has closed. */
  async closedMonths(manager: EntityManager, months: readonly string[]): Promise<string[]> {
    const rows = await manager.find(ClosedPeriodEntity, {
      where: { month: In([...months]) },
      order: { month: 'ASC' },
    });
    return rows.map((row) => row.month);
  },

  /** The municipality's last ledger row; 0 before the first. */
  async position(manager: EntityManager): Promise<number> {
    const [last] = await manager.query<{ seq: string | null }[]>(
      'select max(seq) as seq from ledger',
    );
    return Number(last?.seq ?? 0);
  },

  /** As `position`, and nobody can append before the transaction ends. */
  async heldPosition(manager: EntityManager): Promise<number> {
    await manager.query('select seq from ledger_head where id = 1 for update');
    return this.position(manager);
  },

  /** Whether indicators have been withdrawn since the file was read: it may name one of them. */
  async indicatorsGone(manager: EntityManager, { document }: ImportEntity): Promise<boolean> {
    const found = await manager.query<unknown[]>(
      `select 1 from ledger where kind = 'portfolio_undone' and seq > $1 limit 1`,
      [document.readAt ?? 0],
    );
    return found.length > 0;
  },

  /** When the ledger took the import in; null when it has not. */
  async inLedger(manager: EntityManager, id: string): Promise<Date | null> {
    const [event] = await manager.query<{ recorded_at: Date }[]>(
      `select recorded_at from ledger
       where kind = 'import_applied' and payload ->> 'importId' = $1`,
      [id],
    );
    return event?.recorded_at ?? null;
  },

  /** The municipality's fixed day, where it has one. */
  async fixedToday(manager: EntityManager): Promise<string | null> {
    const [row] = await manager.query<{ today: string | null }[]>(
      'select today::text as today from municipality limit 1',
    );
    return row?.today ?? null;
  },
};
