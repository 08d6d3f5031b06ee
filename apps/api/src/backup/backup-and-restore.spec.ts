import { mkdtempSync, readFileSync, rmSync, writeFileSync, readdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { ImportResource } from '@gevinst/contract';
import { z } from 'zod';
import { parseSettings } from '../config/settings';
import type { TenantContext } from '../http/tenant-context';
import { ImportBench } from '../imports/testing/import-bench';
import { InlineRunner } from '../imports/testing/inline-runner';
import { realProjects } from '../imports/testing/real-projects.module';
import { LedgerReader } from '../ledger/ledger-reader';
import type { Database } from '../postgres/database';
import { createTestDatabase, type TestDatabase } from '../postgres/testing/test-database';
import { DuckDbWarehouse } from '../warehouse/duckdb/duckdb-warehouse';
import type { NamedQuery } from '../warehouse/named-query';
import { RestoreBackup } from './restore-backup';
import { BACKED_UP, TablesRepository } from './tables.repository';
import { TakeBackup } from './take-backup';

const figures: NamedQuery<
  { seq: number },
  { month: string; plan: string | null; actual: string | null }
> = {
  name: 'test-figures',
  sql: `SELECT month, plan_ore AS plan, actual_ore AS actual FROM benefit_month
    WHERE municipality_id = $municipality AND from_seq <= $seq AND to_seq > $seq ORDER BY ALL`,
  row: z.object({ month: z.string(), plan: z.string().nullable(), actual: z.string().nullable() }),
};
const PORTFOLIO = [
  'Projekt;Kode;Forvaltning;Gevinst;Værdiklasse;Fra;Til;Årlig gevinst (kr.);Indikator;Enhed;Retning;Baseline;Enhedsværdi (kr.)',
  'Ny post;A-1;Skole;Mindre papir;Provenu;01-2026;12-2026;1.200,50;Breve;stk.;Ned;1.000,0;9,00',
];
const file = (...values: string[]): string =>
  ['Indikator;Periode;Værdi', ...values.map((v, at) => `Breve;0${at + 1}-2026;${v}`), ''].join(
    '\r\n',
  );

describe('backup and restore', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'gevinst-backup-'));
  const there = path.join(folder, 'there');
  const kept = path.join(folder, 'kept');
  const opened: DuckDbWarehouse[] = [];
  let bench: ImportBench;
  let empty: TestDatabase;
  let office: TenantContext;

  const warehouseOf = async (dataDir: string, database: Database): Promise<DuckDbWarehouse> => {
    const files = {
      file: path.join(dataDir, 'warehouse.duckdb'),
      importLogDir: path.join(dataDir, 'import-log'),
    };
    const warehouse = await DuckDbWarehouse.open(files, new LedgerReader(database));
    await warehouse.catchUp();
    opened.push(warehouse);
    return warehouse;
  };
  /** The figures at every position of the ledger. */
  const history = async (warehouse: DuckDbWarehouse): Promise<unknown[]> => {
    const positions = Array.from({ length: warehouse.appliedSeq() }, (_, at) => at + 1);
    return Promise.all(positions.map((seq) => warehouse.query(office, figures, { seq })));
  };
  const settingsOf = (dataDir: string) => parseSettings({ DATA_DIR: dataDir, DEMO: 'off' });
  const take = () =>
    new TakeBackup(new TablesRepository(bench.database), settingsOf(bench.dataDir)).to(kept);
  const restore = async (from = kept) => {
    const warehouse = await warehouseOf(there, empty.database);
    const tables = new TablesRepository(empty.database);
    await new RestoreBackup(tables, settingsOf(there), warehouse).from(from);
    return warehouse;
  };
  const load = async (content: string): Promise<ImportResource> => {
    const ready = await bench.send(office, content);
    return bench.imports.apply(office, ready.id);
  };

  beforeAll(async () => {
    bench = await ImportBench.open();
    empty = await createTestDatabase();
    await bench.start(new InlineRunner(), await realProjects(bench.database));
    office = await bench.person();
    await load([...PORTFOLIO, ''].join('\r\n'));
    await load(file('900', '800', '7..0'));
    const wrong = await load(file('1', '2'));
    await load(file('850,5', '700'));
    await bench.imports.undo(office, wrong.id);
  });
  afterAll(async () => {
    for (const warehouse of opened) await warehouse.close();
    await empty.close();
    await bench.close();
    rmSync(folder, { recursive: true });
  });

  it('keeps every table but the sign-ins', async () => {
    const rows = await bench.database.system((manager) =>
      manager.query<{ name: string }[]>(
        `select table_name as name from information_schema.tables where table_schema = 'public'`,
      ),
    );
    const left = ['session', 'login_attempt', 'migrations'];
    const all = rows.map(({ name }) => name).filter((name) => !left.includes(name));
    expect([...BACKED_UP].sort()).toEqual(all.sort());
  });

  it('brings back the same figures at every position, the same rows and the same files', async () => {
    const before = await history(await warehouseOf(bench.dataDir, bench.database));
    expect(before.at(-1)).toContainEqual({ month: '2026-01', plan: '10004', actual: '134550' });
    const manifest = await take();
    expect(manifest.rows).toMatchObject({ project: 1, import: 4, plan_revision: 1 });
    await expect(take()).rejects.toThrow('ikke tom');

    const warehouse = await restore();
    expect(await history(warehouse)).toEqual(before);
    for (const table of BACKED_UP) {
      const sql = `select t::text as row from "${table}" t order by 1`;
      const of = (database: Database) =>
        database.system((manager) => manager.query<{ row: string }[]>(sql));
      expect([table, await of(empty.database)]).toEqual([table, await of(bench.database)]);
    }
    const original = readdirSync(path.join(there, 'import-log/originals'));
    expect(original).toEqual(readdirSync(path.join(bench.dataDir, 'import-log/originals')));
    await expect(restore()).rejects.toThrow('data i forvejen');
  });

  it('takes what a backup of an earlier version lacks to be as it is for anything new', async () => {
    const earlier = await createTestDatabase();
    const [from, to] = [bench.database, earlier.database].map((one) => new TablesRepository(one));
    for (const table of ['municipality', 'project', 'benefit'] as const) {
      const rows = await from!.atOneMoment((manager) => from!.rows(manager, table, 0, 9));
      const then = rows.map((row) => {
        const { position: _, doam: _doam, ...known } = JSON.parse(row) as Record<string, unknown>;
        return JSON.stringify(known);
      });
      await to!.inOneTransaction((manager) => to!.insert(manager, table, then));
    }
    const found = await earlier.database.system((manager) =>
      manager.query<unknown[]>('select name, position, doam from benefit'),
    );
    expect(found).toEqual([{ name: 'Mindre papir', position: 0, doam: null }]);
    await earlier.close();
  });

  it('refuses what is not a whole backup, and then leaves the installation empty', async () => {
    const clean = await createTestDatabase();
    const tables = new TablesRepository(clean.database);
    const target = path.join(folder, 'clean');
    const nothing = new TakeBackup(tables, settingsOf(target)).to(path.join(folder, 'nothing'));
    await expect(nothing).rejects.toThrow('ingen data');
    const into = (from: string) =>
      new RestoreBackup(tables, settingsOf(target), bench.warehouse).from(from);
    await expect(into(folder)).rejects.toThrow('manifest.json');
    const projects = path.join(kept, 'tables/project.ndjson');
    const whole = readFileSync(projects, 'utf8');
    writeFileSync(projects, '');
    await expect(into(kept)).rejects.toThrow('Tabellen project har 0 rækker, ventet 1');
    writeFileSync(projects, whole);
    const [name = ''] = readdirSync(path.join(kept, 'import-log/originals'));
    writeFileSync(path.join(kept, 'import-log/originals', name), 'noget andet');
    await expect(into(kept)).rejects.toThrow('beskadiget');
    expect(await tables.isEmpty()).toBe(true);
    await clean.close();
  });
});
