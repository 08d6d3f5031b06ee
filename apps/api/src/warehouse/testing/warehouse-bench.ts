import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { IndicatorInput, PlanContent } from '@gevinst/contract';
import { z } from 'zod';
import { DuckDbWarehouse } from '../duckdb/duckdb-warehouse';
import { FakeLedger } from './fake-ledger';
import { writeTyped, type TypedRow } from '../duckdb/testing/write-typed';

/** A real DuckDB warehouse over a ledger in memory, in a folder of its own. */
export class WarehouseBench {
  readonly folder = mkdtempSync(path.join(os.tmpdir(), 'gevinst-warehouse-'));
  ledger = new FakeLedger();
  warehouse!: DuckDbWarehouse;

  constructor(readonly municipalityId: string = randomUUID()) {}

  /** `':memory:'` when nothing is asked of the file. */
  async open(file = path.join(this.folder, 'warehouse.duckdb')): Promise<this> {
    this.warehouse = await DuckDbWarehouse.open(
      { file, importLogDir: this.importLog },
      this.ledger,
    );
    return this;
  }

  /** The same file under another ledger. */
  openWith(ledger: FakeLedger): Promise<this> {
    this.ledger = ledger;
    return this.open();
  }

  get importLog(): string {
    return path.join(this.folder, 'import-log');
  }

  async close(): Promise<void> {
    await this.warehouse.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  indicator(id: string, input: Partial<z.input<typeof IndicatorInput>> = {}, at?: Date): void {
    const indicator = IndicatorInput.parse({
      code: id,
      name: `Indicator ${id}`,
      kind: 'benefit',
      unit: 'timer',
      direction: 'lower',
      baseline: '100',
      ...input,
    });
    this.ledger.push(
      this.municipalityId,
      { kind: 'indicator_put', indicatorId: id, indicator },
      at,
    );
  }

  benefit(benefitId: string, projectId: string, valueClass = 'cashable' as const): void {
    const event = { kind: 'benefit_put' as const, benefitId, projectId, valueClass };
    this.ledger.push(this.municipalityId, { ...event, disbenefit: false });
  }

  revision(projectId: string, number: number, content: z.input<typeof PlanContent>, at?: Date) {
    this.ledger.push(
      this.municipalityId,
      {
        kind: 'revision_approved',
        projectId,
        revisionId: randomUUID(),
        number,
        content: PlanContent.parse(content),
      },
      at,
    );
  }

  /** Commits an import and returns its id; `municipalityId` may be another's. */
  async import(rows: readonly TypedRow[], at?: Date): Promise<string> {
    const importId = randomUUID();
    this.ledger.push(this.municipalityId, await this.importEvent(importId, rows), at);
    return importId;
  }

  /** Writes an import's typed file; the event is not in the ledger yet. */
  async importEvent(importId: string, rows: readonly TypedRow[]) {
    const parquet = await writeTyped(this.importLog, importId, rows);
    return { kind: 'import_applied' as const, importId, parquet, rows: rows.length };
  }

  undo(importId: string, at?: Date): void {
    this.ledger.push(this.municipalityId, { kind: 'import_undone', importId }, at);
  }
}
