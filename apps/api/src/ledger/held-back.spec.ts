import { randomUUID } from 'node:crypto';
import type { LedgerEvent } from '@gevinst/contract';
import { ModelVersions } from '../http/model-version';
import type { TenantContext } from '../http/tenant-context';
import { createTestDatabase, type TestDatabase } from '../postgres/testing/test-database';
import type { Warehouse } from '../warehouse/warehouse.port';
import { appendToLedger } from './append-to-ledger';
import { TenantWrites } from './tenant-writes';

const undone = (): LedgerEvent => ({ kind: 'import_undone', importId: randomUUID() });
const contextOf = (municipalityId: string) => ({ municipalityId }) as TenantContext;

describe('many writes that are one transaction', () => {
  let postgres: TestDatabase;
  let writes: TenantWrites;

  /** Two municipalities that nothing is known of yet. */
  let here: string;
  let there: string;

  beforeAll(async () => {
    postgres = await createTestDatabase();
    const warehouse = { catchUp: () => Promise.resolve() } as Warehouse;
    writes = new TenantWrites(postgres.database, warehouse, new ModelVersions());
  });
  afterAll(() => postgres.close());
  beforeEach(async () => {
    [here, there] = [randomUUID(), randomUUID()];
    const sql = 'insert into municipality (id, name) values ($1, $2)';
    for (const id of [here, there]) await postgres.source.query(sql, [id, id]);
  });

  const append = (municipalityId: string, event: LedgerEvent, at?: Date) =>
    postgres.database.tenant({ municipalityId }, (manager) =>
      appendToLedger(manager, municipalityId, event, at),
    );
  const ledger = () =>
    postgres.source.query<{ seq: string; payload: LedgerEvent; recorded_at: Date }[]>(
      'select seq, payload, recorded_at from ledger where municipality_id in ($1, $2) order by seq',
      [here, there],
    );
  const day = (text: string) => new Date(`2026-03-${text}T12:00:00Z`);

  it('keep no other municipality waiting for the ledger, and come after what it wrote meanwhile', async () => {
    const [first, second, meanwhile] = [undone(), undone(), undone()];
    await writes.together(contextOf(here), async () => {
      await append(here, first);
      await append(there, meanwhile);
      await append(here, second);
      expect((await ledger()).map(({ payload }) => payload)).toEqual([meanwhile]);
    });
    const rows = await ledger();
    expect(rows.map(({ payload }) => payload)).toEqual([meanwhile, first, second]);
    await append(here, undone());
    const [from = 0, ...next] = (await ledger()).map(({ seq }) => Number(seq));
    expect(next).toEqual([from + 1, from + 2, from + 3]);
  });

  it('have recorded times that never go back, neither among them nor behind what stands', async () => {
    await append(here, undone(), day('10'));
    await writes.together(contextOf(here), async () => {
      for (const at of [day('05'), day('20'), day('15')]) await append(here, undone(), at);
    });
    expect((await ledger()).map(({ recorded_at }) => recorded_at)).toEqual(
      ['10', '10', '20', '20'].map(day),
    );
  });

  it('leave nothing when one of them fails', async () => {
    const work = writes.together(contextOf(here), async () => {
      await append(here, undone());
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await ledger()).toEqual([]);
  });

  it('are never one within another, which would stay when the outer is taken back', async () => {
    const work = writes.together(contextOf(here), async () => {
      await append(here, undone());
      await writes.together(contextOf(here), () => append(here, undone()));
    });
    await expect(work).rejects.toThrow('There is a transaction already');
    expect(await ledger()).toEqual([]);
  });

  it('tell in a rehearsal what the ledger would get, which gets nothing', async () => {
    const [first, second] = [undone(), undone()];
    const rehearsed = await writes.rehearse(contextOf(here), async () => {
      await append(here, first);
      await append(there, undone());
      await append(here, second);
      return 'found';
    });
    expect(rehearsed).toEqual({ found: 'found', events: [first, second] });
    expect(await ledger()).toHaveLength(1);
  });
});
