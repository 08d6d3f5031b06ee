import { copyFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { namesPath } from '@gevinst/ingest';
import { z } from 'zod';
import { FakeLedger } from '../testing/fake-ledger';
import { WarehouseBench } from '../testing/warehouse-bench';
import type { DuckDbWarehouse } from './duckdb-warehouse';

const HOURS = '30000000-0000-4000-8000-000000000000';
const CASES = '40000000-0000-4000-8000-000000000000';

const MEASURED = {
  name: 'test-measured',
  sql: `SELECT indicator_id, value, import_id FROM measurement
    WHERE municipality_id = $municipality AND to_seq = $open ORDER BY indicator_id`,
  row: z.object({ indicator_id: z.string(), value: z.string(), import_id: z.string() }),
};

describe('following the ledger', () => {
  let bench: WarehouseBench;

  beforeEach(async () => {
    bench = await new WarehouseBench().open();
    for (const id of [HOURS, CASES]) bench.indicator(id);
  });
  afterEach(() => bench.close());

  const valuesOf = (warehouse: DuckDbWarehouse) => warehouse.query(bench, MEASURED, {});

  it('starts over when the ledger is another one, even a longer one', async () => {
    await bench.import([{ indicatorId: HOURS, period: '2026-01', value: '90' }]);
    await bench.warehouse.catchUp();
    await bench.warehouse.close();

    const other = new FakeLedger();
    for (const row of bench.ledger.rows.slice(0, 2)) other.push(bench.municipalityId, row.event);
    const event = await bench.importEvent('other', [
      { indicatorId: CASES, period: '2026-01', value: '7' },
    ]);
    other.push(bench.municipalityId, event, new Date('2026-05-01'));
    other.push(bench.municipalityId, bench.ledger.rows[0]!.event, new Date('2026-05-02'));
    bench = await bench.openWith(other);

    await bench.warehouse.catchUp();
    expect(bench.warehouse.appliedSeq()).toBe(4);
    expect(await valuesOf(bench.warehouse)).toEqual([
      { indicator_id: CASES, value: '7.000000', import_id: 'other' },
    ]);
  });

  it('says when it cannot follow, and follows again once it can', async () => {
    expect(await bench.warehouse.follows()).toBe(true);
    const id = await bench.import([{ indicatorId: HOURS, period: '2026-01', value: '90' }]);
    const { rows } = bench.ledger;
    const lost = rows.pop()!;
    rows.push({ ...lost, event: { ...lost.event, parquet: 'lost.parquet' } as typeof lost.event });
    await expect(bench.warehouse.catchUp()).rejects.toThrow();
    expect(await bench.warehouse.follows()).toBe(false);

    rows.splice(-1, 1, lost);
    expect(await bench.warehouse.follows()).toBe(true);
    expect(await valuesOf(bench.warehouse)).toMatchObject([{ import_id: id }]);
  });

  it('shows nothing of a file whose names are lost', async () => {
    const id = await bench.import([{ indicatorId: HOURS, period: '2026-01', value: '90' }]);
    rmSync(namesPath(path.join(bench.importLog, 'typed', `${id}.parquet`)));
    await expect(bench.warehouse.catchUp()).rejects.toThrow();
    expect(await valuesOf(bench.warehouse)).toEqual([]);
  });

  it.each<[string, (file: string) => void]>([
    ['has no names beside its rows', (file) => rmSync(namesPath(file))],
    ['has other columns', (file) => copyFileSync(namesPath(file), file)],
    ['is no Parquet file', (file) => writeFileSync(file, 'Indikator;Periode;Værdi')],
  ])('says which file, and what to do, when one of an earlier build %s', async (_, spoil) => {
    const id = await bench.import([{ indicatorId: HOURS, period: '2026-01', value: '90' }]);
    spoil(path.join(bench.importLog, 'typed', `${id}.parquet`));
    const failed = await bench.warehouse.catchUp().catch((error: Error) => error.message);
    expect(failed).toContain(`import-log/typed/${id}.parquet`);
    expect(failed).toMatch(/tidligere udgave[^]*Gendan[^]*earlier build[^]*Restore/);
  });

  it('does not blame the file for an error of another statement', async () => {
    await bench.warehouse.catchUp();
    await bench.warehouse.close();
    const instance = await DuckDBInstance.create(path.join(bench.folder, 'warehouse.duckdb'));
    const connection = await instance.connect();
    await connection.run('ALTER TABLE import_indicator DROP COLUMN values_in');
    connection.closeSync();
    instance.closeSync();
    await bench.open();
    await bench.import([{ indicatorId: HOURS, period: '2026-01', value: '90' }]);
    await expect(bench.warehouse.catchUp()).rejects.toThrow(/^Binder Error/);
  });

  it('gives one number to one text, whatever number each file gave it', async () => {
    await bench.import([
      { indicatorId: HOURS, period: '2026-01', dimension: 'Nord', value: '1' },
      { indicatorId: CASES, period: '2026-02', dimension: 'Syd', value: '2' },
    ]);
    const later = await bench.import([
      { indicatorId: CASES, period: '2026-02', dimension: 'Syd', value: '3' },
      { indicatorId: HOURS, period: '2026-01', dimension: 'Nord', value: '4' },
    ]);
    await bench.warehouse.catchUp();
    expect(await valuesOf(bench.warehouse)).toEqual([
      { indicator_id: HOURS, value: '4.000000', import_id: later },
      { indicator_id: CASES, value: '3.000000', import_id: later },
    ]);
  });
});
