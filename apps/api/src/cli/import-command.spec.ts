import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { renderUsage, runCommand } from 'citty';
import type { TenantContext } from '../http/tenant-context';
import { indicator, ledgerOf } from '../imports/testing/fakes';
import { ImportBench } from '../imports/testing/import-bench';
import { importServer } from '../imports/testing/import-server';
import { importCommand } from './import-command';

describe('gevinst import', () => {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'gevinst-cli-'));
  const before = { ...process.env };
  let bench: ImportBench;
  let app: NestFastifyApplication;
  let office: TenantContext;

  beforeAll(async () => {
    bench = await ImportBench.open();
    bench.indicators = [indicator({ id: randomUUID(), name: 'Opkald' })];
    office = await bench.person();
    app = await importServer(bench, () => office);
    await app.listen(0, '127.0.0.1');
    const user = { GEVINST_USER: 'a@b.dk', GEVINST_PASSWORD: 'x' };
    Object.assign(process.env, { GEVINST_URL: await app.getUrl(), ...user });
  });
  afterAll(async () => {
    process.env = before;
    await app.close();
    await bench.close();
    rmSync(dir, { recursive: true });
  });
  beforeEach(async () => {
    office = await bench.person();
  });

  const saved = (name: string, ...rows: string[]): string => {
    const file = path.join(dir, name);
    writeFileSync(file, ['Indikator;Periode;Værdi', ...rows, ''].join('\r\n'));
    return file;
  };
  /** What the command says, and the error it ends with. */
  const run = async (...rawArgs: string[]): Promise<{ said: string; error: unknown }> => {
    const said: string[] = [];
    const out = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      said.push(String(text));
      return true;
    });
    const error = await runCommand(importCommand, { rawArgs }).then(
      () => null,
      (thrown: unknown) => thrown,
    );
    out.mockRestore();
    return { said: said.join(''), error };
  };

  it('shows what would happen and writes nothing with --dry-run, then applies', async () => {
    const events = (await ledgerOf(bench.database)).length;
    const file = saved('tal.csv', 'Opkald;01-2026;12', 'Opkald;02-2026;1..3');
    const dry = await run(file, '--source', 'Telefoni', '--dry-run');
    expect(dry.error).toMatchObject({ exitCode: 2 });
    expect(dry.said).toContain('2 rækker læst, 1 værdi klar, 1 afvist');
    expect(dry.said).toContain('linje 3, Værdi');
    expect(dry.said).toContain('Intet er skrevet');
    expect(await ledgerOf(bench.database)).toHaveLength(events);

    const real = await run(file, '--source', 'Telefoni');
    expect(real.error).toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(/^Ikke alt er indlæst.*\/imports\//),
    });
    expect(real.said).toMatch(/Anvendt\. Kvittering: http:.*\/imports\//);
    expect(await ledgerOf(bench.database)).toHaveLength(events + 1);
    const again = await run(file, '--source', 'Telefoni');
    expect(again.said).toContain('Filen er allerede indlæst. Intet er skrevet.');
    expect(await ledgerOf(bench.database)).toHaveLength(events + 1);
  });

  it('ends with nothing to tell where everything is loaded', async () => {
    const file = saved('alt.csv', 'Opkald;03-2026;12');
    const { said, error } = await run(file, '--source', 'Telefoni');
    expect(said).toContain('1 række læst, 1 værdi klar, 0 afvist');
    expect(error).toBeNull();
    expect((await run(file, '--source', 'Telefoni')).error).toBeNull();
  });

  it('tells its exit codes', async () => {
    const usage = await renderUsage(importCommand);
    expect(usage).toMatch(/0, når alt er indlæst; 1, når .* fejler; 2, når rækker er afvist/);
  });

  it('stops at a question with a code of its own, and names the page that asks it', async () => {
    const { said, error } = await run(saved('ny.csv', 'Ukendt tal;01-2026;12'), '--source', 'Nyt');
    expect(said).toContain('? Hvilken indikator er »Ukendt tal«');
    expect(error).toMatchObject({ exitCode: 2, message: expect.stringContaining('/imports/') });
  });

  it('says in one sentence what is wrong with the call', async () => {
    const missing = await run(path.join(dir, 'nowhere.csv'), '--source', 'Nyt');
    expect(missing.error).toMatchObject({ message: expect.stringContaining('kan ikke læses') });
    const empty = path.join(dir, 'tom.csv');
    writeFileSync(empty, '');
    const refused = await run(empty, '--source', 'Nyt');
    expect(refused.error).toMatchObject({
      exitCode: 1,
      message: expect.stringContaining('(file_empty)'),
    });
    process.env.GEVINST_URL = 'http://127.0.0.1:9';
    const silent = await run(empty, '--source', 'Nyt');
    expect(silent.error).toMatchObject({
      message: expect.stringContaining('svarer ingen Gevinst'),
    });
    process.env.GEVINST_URL = await app.getUrl();
  });
});
