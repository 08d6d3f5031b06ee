import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { indicator, ledgerOf } from './testing/fakes';
import { ImportBench } from './testing/import-bench';
import { ImportRunner, WorkerDied, type RunningJob } from './worker/import-runner';

const CSV = 'Indikator;Periode;Værdi\r\nOpkald;01-2026;12\r\nOpkald;02-2026;13\r\n';

/** A worker that dies, or never answers. */
class BadRunner extends ImportRunner {
  constructor(private readonly how: 'dies' | 'hangs') {
    super();
  }
  override run(): RunningJob<never> {
    const result =
      this.how === 'dies'
        ? Promise.reject(new WorkerDied('SIGKILL'))
        : new Promise<never>(() => undefined);
    return { result, cancel: () => undefined };
  }
}

describe('imports whose reading stops', () => {
  let bench: ImportBench;
  beforeAll(async () => {
    bench = await ImportBench.open(new BadRunner('dies'));
    bench.indicators = [indicator({ id: randomUUID(), name: 'Opkald' })];
  });
  afterAll(() => bench.close());

  it('fail with words when the worker dies, and can be tried again', async () => {
    const office = await bench.person();
    const failed = await bench.send(office, CSV);
    expect(failed).toMatchObject({ state: 'failed', refusal: { code: 'worker_died' } });
    await bench.start();
    const ready = await bench.decide(office, failed.id, {});
    expect(ready).toMatchObject({ state: 'ready', refusal: null, counts: { loaded: 2 } });
  });

  it('are taken up again after a restart', async () => {
    const office = await bench.person();
    await bench.start(new BadRunner('hangs'));
    const content = Readable.from([CSV]);
    const { id } = await bench.imports.receive(office, { fileName: 'a.csv', content });
    while ((await bench.imports.get(office, id)).state !== 'parsing') await Promise.resolve();
    await bench.start();
    expect((await bench.imports.whenSettled(office, id)).state).toBe('ready');
  });

  it('are as ready as before when the process went while they were applied', async () => {
    const office = await bench.person();
    const { id } = await bench.send(office, CSV);
    const before = (await ledgerOf(bench.database)).length;
    await bench.database.tenant(office, (m) =>
      m.query(`update import set state = 'applying' where id = $1`, [id]),
    );
    await bench.start();
    expect((await bench.imports.get(office, id)).state).toBe('ready');
    await bench.imports.apply(office, id);
    await bench.database.tenant(office, (m) =>
      m.query(`update import set state = 'applying' where id = $1`, [id]),
    );
    await bench.start();
    expect((await bench.imports.get(office, id)).state).toBe('applied');
    expect(await ledgerOf(bench.database)).toHaveLength(before + 1);
  });
});
