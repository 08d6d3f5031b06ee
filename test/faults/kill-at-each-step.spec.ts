import { Drill } from './drill';

/** Steps after the commit in PostgreSQL: the import has happened, whatever the warehouse saw of it. */
const committed = new Set(['apply', 'checkpoint', 'catch-up']);
const steps = ['upload', 'parse', 'commit', 'apply', 'checkpoint', 'catch-up'] as const;

const drill = new Drill();
beforeAll(() => drill.prepare(), 180_000);
afterAll(() => drill.end(), 60_000);

let round = 0;
test.each(steps)(
  'kill -9 at %s loses nothing acknowledged and doubles nothing',
  async (step) => {
    round += 1;
    await drill.server.stop();
    await drill.restart({ FAULT_AT: step });
    const said = await drill.attempt(round);
    // A checkpoint may also come with the clean stop.
    if (!drill.server.exited) await drill.server.stop();
    expect(drill.server.output).toContain(`fault point ${step}`);

    await drill.restart();
    const stored = await drill.check(round, said);
    if (committed.has(step)) expect(stored).toBe(round);
    else expect(stored).toBeLessThan(round);

    const again = await drill.attempt(round);
    expect(drill.server.exited).toBe(false);
    expect(again.importId).not.toBeNull();
    expect(await drill.storedRound()).toBe(round);
    await drill.check(round, again);
  },
  240_000,
);

test('a warehouse thrown away is built again with the same figures', async () => {
  const before = await drill.portfolio();
  await drill.server.stop();
  drill.forgetWarehouse();
  await drill.restart();
  expect(await drill.storedRound()).toBe(round);
  expect(await drill.portfolio()).toEqual(before);
}, 240_000);
