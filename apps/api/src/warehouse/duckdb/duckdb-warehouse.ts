import type { DuckDBInstance } from '@duckdb/node-api';
import type { LedgerEvent } from '@gevinst/contract';
import { Subject } from 'rxjs';
import { z } from 'zod';
import { faultPoint } from '../../config/fault-points';
import { endOfDay, utcText } from '../as-of';
import type { LedgerRow, LedgerSource } from '../ledger-source';
import { assertScoped, type NamedQuery, type WarehouseScope } from '../named-query';
import { SerialQueue } from '../serial-queue';
import { Warehouse, type Ask, type DataVersionChange, type QueryParams } from '../warehouse.port';
import { applyEvent, foldAhead } from './fold/apply-event';
import { typedPath } from './fold/file-keys';
import { LAST_BEFORE, SAME_ROW } from './engine/ledger-rows.query';
import { openInstance, type OpenOptions } from './engine/open-instance';
import { previewImport } from './fold/preview-import';
import { OPEN, TABLES } from './engine/schema';
import { ReaderSessions } from './engine/reader-sessions';
import { DuckSession } from './engine/session';
import { WriterSession } from './engine/writer-session';

const BATCH = 200;

/** The embedded warehouse: one DuckDB instance per process, one connection per unit of work. */
export class DuckDbWarehouse extends Warehouse {
  readonly changes = new Subject<DataVersionChange>();
  private readonly queue = new SerialQueue();
  private readonly versions = new Map<string, number>();
  private waiting: Promise<void> | null = null;
  private applied = 0;
  /** What was folded is known to be the beginning of this ledger. */
  private verified = false;
  private failed = false;

  private readonly writer: WriterSession;
  private readonly readers: ReaderSessions;

  private constructor(
    private readonly instance: DuckDBInstance,
    private readonly source: LedgerSource,
    private readonly importLogDir: string,
  ) {
    super();
    this.writer = new WriterSession(instance);
    this.readers = new ReaderSessions(instance);
  }

  /** Opens the file; the first `catchUp` makes it current. */
  static async open(options: OpenOptions, source: LedgerSource): Promise<DuckDbWarehouse> {
    const instance = await openInstance(options);
    const warehouse = new DuckDbWarehouse(instance, source, options.importLogDir);
    await warehouse.readVersions();
    return warehouse;
  }

  /** Calls made while one is waiting for its turn share it: it will see their rows too. */
  override catchUp(): Promise<void> {
    this.waiting ??= this.queue.run(() => {
      this.waiting = null;
      return this.applyNew();
    });
    return this.waiting;
  }

  override async follows(): Promise<boolean> {
    if (this.failed) await this.catchUp().catch(() => undefined);
    return !this.failed;
  }

  override rebuild(): Promise<void> {
    return this.queue.run(async () => {
      await this.empty();
      this.verified = true;
      await this.applyNew();
    });
  }

  override appliedSeq(): number {
    return this.applied;
  }

  override dataVersion(municipalityId: string): number {
    return this.versions.get(municipalityId) ?? 0;
  }

  override async sequenceAsOf(municipalityId: string, asOf: string | null): Promise<number> {
    if (asOf === null) return this.dataVersion(municipalityId);
    const [found] = await this.query({ municipalityId }, LAST_BEFORE, { before: endOfDay(asOf) });
    return found?.seq ?? 0;
  }

  override async query<P extends QueryParams, R>(
    scope: WarehouseScope,
    query: NamedQuery<P, R>,
    params: P,
  ): Promise<R[]> {
    return this.readers.use((session) => ask(session, scope)(query, params));
  }

  /** Runs in the writer's turn and is rolled back, so no reader ever sees it. */
  override preview<T>(
    scope: WarehouseScope,
    file: { readonly parquet: string; readonly rows: number },
    read: (ask: Ask, seq: number) => Promise<T>,
  ): Promise<T> {
    return this.queue.run(async () => {
      await this.applyNew();
      const seq = this.applied + 1;
      const { municipalityId } = scope;
      return this.rolledBack(false, async (session) => {
        await previewImport({ session, seq, municipalityId }, typedFile(this.importLogDir, file));
        return read(ask(session, scope), seq);
      });
    });
  }

  /** Many small events: their plans are worth keeping. */
  override previewEvents<T>(
    scope: WarehouseScope,
    events: readonly LedgerEvent[],
    read: (ask: Ask, at: { readonly before: number; readonly after: number }) => Promise<T>,
  ): Promise<T> {
    return this.queue.run(async () => {
      await this.applyNew();
      const before = this.applied;
      const { municipalityId } = scope;
      const context = { seq: before, municipalityId };
      return this.rolledBack(true, async (session) => {
        await foldAhead({ ...context, session }, events, this.importLogDir);
        return read(ask(session, scope), { before, after: before + events.length });
      });
    });
  }

  /** Waits for the writer, then writes everything into the file. */
  override close(): Promise<void> {
    return this.queue.run(async () => {
      faultPoint('checkpoint');
      this.writer.close();
      this.readers.close();
      await this.withSession((session) => session.run('CHECKPOINT')).catch(() => undefined);
      this.changes.complete();
      this.instance.closeSync();
    });
  }

  private async applyNew(): Promise<void> {
    this.failed = true;
    if (!this.verified && !(await this.isOfThisLedger())) await this.empty();
    this.verified = true;
    for (;;) {
      const rows = await this.source.after(this.applied, BATCH);
      if (rows.length > 0) faultPoint('catch-up');
      for (const row of rows) await this.writer.use(row, (session) => this.applyRow(session, row));
      if (rows.length < BATCH) break;
    }
    this.failed = false;
  }

  /** Another database, or a restored backup, has another row where the last one applied should be, or none. */
  private async isOfThisLedger(): Promise<boolean> {
    if (this.applied === 0) return true;
    const [there] = await this.source.after(this.applied - 1, 1);
    if (there?.seq !== this.applied) return false;
    const { municipalityId: municipality, recordedAt, event } = there;
    const values = { seq: this.applied, municipality, at: utcText(recordedAt), kind: event.kind };
    const same = await this.withSession((session) => session.rows(SAME_ROW, values, z.unknown()));
    return same.length > 0;
  }

  private async applyRow(session: DuckSession, row: LedgerRow): Promise<void> {
    if (row.seq <= this.applied) return;
    await session.transaction(async () => {
      await applyEvent(session, row, this.importLogDir);
      faultPoint('apply');
    });
    this.applied = row.seq;
    this.versions.set(row.municipalityId, row.seq);
    this.changes.next({ municipalityId: row.municipalityId, version: row.seq });
  }

  private async empty(): Promise<void> {
    await this.withSession((session) =>
      session.transaction(async () => {
        for (const table of TABLES) await session.run(`DELETE FROM ${table}`);
      }),
    );
    await this.readVersions();
  }

  private async readVersions(): Promise<void> {
    const rows = await this.withSession((session) =>
      session.rows(
        'SELECT municipality_id AS id, max(seq) AS seq FROM ledger_applied GROUP BY ALL',
        {},
        z.object({ id: z.string(), seq: z.coerce.number() }),
      ),
    );
    this.versions.clear();
    for (const { id, seq } of rows) this.versions.set(id, seq);
    this.applied = Math.max(0, ...this.versions.values());
  }

  private rolledBack<T>(
    keepsPlans: boolean,
    work: (session: DuckSession) => Promise<T>,
  ): Promise<T> {
    return this.withSession(async (session) => {
      await session.connection.run('BEGIN TRANSACTION');
      try {
        return await work(session);
      } finally {
        await session.connection.run('ROLLBACK');
      }
    }, keepsPlans);
  }

  private async withSession<T>(
    work: (session: DuckSession) => Promise<T>,
    keepsPlans = false,
  ): Promise<T> {
    const session = new DuckSession(await this.instance.connect(), keepsPlans);
    try {
      return await work(session);
    } finally {
      session.close();
    }
  }
}

function ask(session: DuckSession, scope: WarehouseScope): Ask {
  return (query, params) => {
    assertScoped(query);
    const values = { ...params, municipality: scope.municipalityId, open: OPEN };
    return session.rows(query.sql, values, query.row);
  };
}

const NO_IMPORT = '00000000-0000-0000-0000-000000000000';

function typedFile(importLogDir: string, { parquet, rows }: { parquet: string; rows: number }) {
  return { importId: NO_IMPORT, file: typedPath(importLogDir, parquet), rows };
}
