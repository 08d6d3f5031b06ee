import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { Test, type TestingModule } from '@nestjs/testing';
import type { ImportResource, Role } from '@gevinst/contract';
import { parseSettings, Settings } from '../../config/settings';
import type { TenantContext } from '../../http/tenant-context';
import { Effects } from '../../portfolio/effect.port';
import { Database } from '../../postgres/database';
import { createTestDatabase, type TestDatabase } from '../../postgres/testing/test-database';
import { Projects, type IndicatorRecord } from '../../projects/projects.port';
import { Warehouse } from '../../warehouse/warehouse.port';
import { DownloadsController } from '../http/downloads.controller';
import { ImportsController } from '../http/imports.controller';
import { QuarantineController } from '../http/quarantine.controller';
import { Imports } from '../imports.port';
import { ModelVersions } from '../../http/model-version';
import { IMPORT_PROVIDERS } from '../imports.providers';
import { ResumeImports } from '../run/resume-imports';
import { ImportRunner } from '../worker/import-runner';
import { FakeEffects, FakeWarehouse } from './fakes';
import { InlineRunner } from './inline-runner';

/** The feature on a real PostgreSQL and a real folder, with its neighbours faked. */
export class ImportBench {
  readonly effects = new FakeEffects();
  readonly warehouse = new FakeWarehouse();
  readonly dataDir = mkdtempSync(path.join(os.tmpdir(), 'gevinst-imports-'));
  indicators: IndicatorRecord[] = [];
  module: TestingModule;

  private constructor(private readonly db: TestDatabase) {}

  static async open(
    runner: ImportRunner = new InlineRunner(),
    projects: Partial<Projects> = {},
  ): Promise<ImportBench> {
    const bench = new ImportBench(await createTestDatabase());
    await bench.start(runner, projects);
    return bench;
  }

  /** Starts the feature (again) on the same data. */
  async start(
    runner: ImportRunner = new InlineRunner(),
    projects: Partial<Projects> = {},
  ): Promise<void> {
    const indicators = (): Promise<IndicatorRecord[]> => Promise.resolve(this.indicators);
    const model = projects instanceof Projects ? projects : { indicators, ...projects };
    this.module = await Test.createTestingModule({
      controllers: [ImportsController, DownloadsController, QuarantineController],
      providers: [
        ...IMPORT_PROVIDERS,
        ResumeImports,
        { provide: Settings, useValue: parseSettings({ DATA_DIR: this.dataDir, DEMO: 'off' }) },
        { provide: Database, useValue: this.db.database },
        { provide: Warehouse, useValue: this.warehouse },
        { provide: Effects, useValue: this.effects },
        ModelVersions,
        { provide: Projects, useValue: model },
        { provide: ImportRunner, useValue: runner },
      ],
    }).compile();
    await this.module.init();
  }

  get imports(): Imports {
    return this.module.get(Imports);
  }

  get database(): Database {
    return this.db.database;
  }

  /** Someone of a municipality of their own, or of `municipalityId`. */
  async person(role: Role = 'office', municipalityId?: string): Promise<TenantContext> {
    const own = municipalityId ?? randomUUID();
    if (municipalityId === undefined) {
      await this.database.system((m) =>
        m.query('insert into municipality (id, name, fictitious) values ($1, $2, true)', [
          own,
          'Prøve',
        ]),
      );
    }
    const who = { userId: randomUUID(), userName: `Prøve ${role}` };
    return { municipalityId: own, role, requestId: 'spec', today: '2026-11-23', ...who };
  }

  /** Sends a file and waits until it has been read. */
  async send(
    ctx: TenantContext,
    content: string | Buffer,
    source = 'Kontaktcenter',
    fileName = 'tal.csv',
  ): Promise<ImportResource> {
    const stream = Readable.from([Buffer.from(content)]);
    const { id } = await this.imports.receive(ctx, { fileName, source, content: stream });
    return this.imports.whenSettled(ctx, id);
  }

  /** Takes decisions and waits until the file has been read with them. */
  async decide(
    ctx: TenantContext,
    id: string,
    decisions: Parameters<Imports['decide']>[2],
  ): Promise<ImportResource> {
    await this.imports.decide(ctx, id, decisions);
    return this.imports.whenSettled(ctx, id);
  }

  async close(): Promise<void> {
    await this.module.close();
    await this.db.close();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
