import { migrations } from './migrations/all';
import { type TestDatabase, createTestDatabase } from './testing/test-database';

describe('the migrations', () => {
  let db: TestDatabase;
  beforeAll(async () => (db = await createTestDatabase()));
  afterAll(() => db.close());

  it('describe exactly the entities', async () => {
    const difference = await db.source.driver.createSchemaBuilder().log();
    expect(difference.upQueries.map((query) => query.query)).toEqual([]);
  });

  it('put row-level security on every table with a municipality', async () => {
    const open: unknown = await db.source.query(
      `select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relkind = 'r' and a.attname = 'municipality_id'
         and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(open).toEqual([]);
  });

  it('can be undone', async () => {
    for (let left = migrations.length; left > 0; left -= 1) await db.source.undoLastMigration();
    await db.source.runMigrations();
  });
});
