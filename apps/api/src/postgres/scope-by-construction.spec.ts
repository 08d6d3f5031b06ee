import { randomUUID } from 'node:crypto';
import { type TestDatabase, createTestDatabase } from './testing/test-database';

interface Found {
  readonly name: string;
}

describe('a transaction of one municipality', () => {
  const [here, there] = [randomUUID(), randomUUID()];
  let db: TestDatabase;
  let tables: string[];

  beforeAll(async () => {
    db = await createTestDatabase();
    await db.database.system(async (manager) => {
      for (const id of [here, there]) {
        await manager.query(
          'insert into municipality (id, name) values ($1, gen_random_uuid()::text)',
          [id],
        );
      }
    });
    await db.database.tenant({ municipalityId: here }, async (manager) => {
      await manager.query(`insert into indicator (code, data) values ('A', '{}')`);
      await manager.query(`insert into closed_period (month, closed_by) values ('2026-01', 'x')`);
      await manager.query(
        `insert into app_user (email, name, role) values ('a@b.dk', 'A', 'office')`,
      );
    });
    const found = await db.source.query<Found[]>(
      `select table_name as name from information_schema.columns
       where table_schema = 'public' and column_name = 'municipality_id'`,
    );
    tables = found.map(({ name }) => name);
  });
  afterAll(() => db.close());

  it('fills in its own municipality, and sees its own rows only, whatever it asks', async () => {
    expect(tables.length).toBeGreaterThan(12);
    for (const [municipalityId, expected] of [
      [here, 1],
      [there, 0],
    ] as const) {
      for (const table of ['indicator', 'closed_period', 'app_user']) {
        const rows = await db.database.tenant({ municipalityId }, (manager) =>
          manager.query<unknown[]>(
            `select * from "${table}" where true or municipality_id is null`,
          ),
        );
        expect([table, rows.length]).toEqual([table, expected]);
      }
    }
    const names = await db.database.tenant({ municipalityId: there }, (manager) =>
      manager.query<{ id: string }[]>('select id from municipality'),
    );
    expect(names).toEqual([{ id: there }]);
  });

  it('cannot write for another, nor move or remove what another has', async () => {
    await expect(
      db.database.tenant({ municipalityId: there }, (manager) =>
        manager.query(
          `insert into indicator (code, data, municipality_id) values ('B', '{}', $1)`,
          [here],
        ),
      ),
    ).rejects.toThrow('row-level security');
    await db.database.tenant({ municipalityId: there }, async (manager) => {
      await manager.query(`update indicator set code = 'STOLEN'`);
      await manager.query(`delete from closed_period`);
      await manager.query(`delete from app_user`);
    });
    const left = await db.database.tenant({ municipalityId: here }, (manager) =>
      manager.query<unknown[]>(
        `select (select code from indicator), (select month from closed_period), (select name from app_user)`,
      ),
    );
    expect(left).toEqual([{ code: 'A', month: '2026-01', name: 'A' }]);
  });

  it('never sees sessions or sign-in attempts', async () => {
    await db.database.system((manager) =>
      manager.query(`insert into login_attempt (key) values ('someone')`),
    );
    for (const table of ['session', 'login_attempt']) {
      const rows = await db.database.tenant({ municipalityId: here }, (manager) =>
        manager.query<unknown[]>(`select * from ${table}`),
      );
      expect([table, rows]).toEqual([table, []]);
    }
  });

  it('without a municipality there is nothing to see and nothing can be written', async () => {
    const nowhere = { municipalityId: '' };
    for (const table of tables) {
      const rows = await db.database.tenant(nowhere, (manager) =>
        manager.query<unknown[]>(`select * from "${table}"`),
      );
      expect([table, rows]).toEqual([table, []]);
    }
    await expect(
      db.database.tenant(nowhere, (manager) =>
        manager.query(`insert into indicator (code, data) values ('C', '{}')`),
      ),
    ).rejects.toThrow();
  });

  it('leaves nothing of itself on the connection', async () => {
    await db.database.tenant({ municipalityId: here }, (manager) => manager.query('select 1'));
    const [left] = await db.source.query<{ role: string; scope: string | null }[]>(
      `select current_setting('role') as role,
              nullif(current_setting('app.municipality_id', true), '') as scope`,
    );
    expect(left).toEqual({ role: 'none', scope: null });
  });
});
