import { randomUUID } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import {
  BenefitInput,
  IndicatorInput,
  PlanContent,
  ProjectInput,
  type LedgerEvent,
  type Role,
} from '@gevinst/contract';
import { ModelVersions } from '../../http/model-version';
import { ProblemFilter } from '../../http/problem.filter';
import type { TenantContext } from '../../http/tenant-context';
import { Indicators } from '../../indicators/indicators.port';
import { Plans } from '../../plan/plans.port';
import { Database } from '../../postgres/database';
import { createTestDatabase, type TestDatabase } from '../../postgres/testing/test-database';
import { Warehouse } from '../../warehouse/warehouse.port';
import { Projects } from '../projects.port';
import { ProjectsModule } from '../projects.module';
import { FakeWarehouse } from './fake-warehouse';

@Global()
@Module({})
class Ground {}

export const project = (over: Partial<ProjectInput> = {}) =>
  ProjectInput.parse({
    code: 'P1',
    name: 'Digital post',
    department: 'Borgerservice',
    phase: 'realisation',
    ...over,
  });
export const benefit = (over: Partial<BenefitInput> = {}) =>
  BenefitInput.parse({
    name: 'Færre breve',
    valueClass: 'cashable',
    realisationFrom: '2026-01',
    realisationTo: '2026-12',
    ...over,
  });
export const indicator = (over: Partial<IndicatorInput> = {}) =>
  IndicatorInput.parse({
    code: 'BREVE',
    name: 'Breve sendt',
    kind: 'benefit',
    unit: 'stk.',
    direction: 'lower',
    baseline: '1000',
    ...over,
  });
export const content = (over: Partial<PlanContent> = {}) =>
  PlanContent.parse({ benefits: [], targets: [], costs: [], ...over });

/** The model on a real PostgreSQL with two municipalities, behind HTTP, over a warehouse that only counts. */
export class ModelBench {
  readonly here = randomUUID();
  readonly there = randomUUID();

  private constructor(
    readonly postgres: TestDatabase,
    readonly app: NestFastifyApplication,
    readonly warehouse: FakeWarehouse,
    readonly versions: ModelVersions,
  ) {}

  static async open(): Promise<ModelBench> {
    const postgres = await createTestDatabase();
    const [warehouse, versions] = [new FakeWarehouse(), new ModelVersions()];
    const providers = [
      { provide: Database, useValue: postgres.database },
      { provide: Warehouse, useValue: warehouse },
      { provide: ModelVersions, useValue: versions },
    ];
    const ground = { module: Ground, providers, exports: providers };
    const built = await Test.createTestingModule({ imports: [ground, ProjectsModule] }).compile();
    const app = built.createNestApplication<NestFastifyApplication>(new FastifyAdapter());
    app.useGlobalFilters(new ProblemFilter());
    const bench = new ModelBench(postgres, app, warehouse, versions);
    await postgres.database.system(async (manager) => {
      for (const id of [bench.here, bench.there]) {
        await manager.query('insert into municipality (id, name) values ($1, $2)', [id, id]);
      }
    });
    return bench;
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.postgres.close();
  }

  get projects(): Projects {
    return this.app.get(Projects);
  }
  get plans(): Plans {
    return this.app.get(Plans, { strict: false });
  }
  get indicators(): Indicators {
    return this.app.get(Indicators, { strict: false });
  }

  as(role: Role, municipalityId = this.here, userName: string = role): TenantContext {
    const userId = municipalityId === this.here ? USERS[role] : randomUUID();
    return { municipalityId, userId, userName, role, requestId: 'test', today: '2026-11-23' };
  }

  /** The municipality's ledger in order. */
  async ledger(municipalityId = this.here): Promise<LedgerEvent[]> {
    const rows = await this.postgres.database.tenant({ municipalityId }, (manager) =>
      manager.query<{ payload: LedgerEvent }[]>('select payload from ledger order by seq'),
    );
    return rows.map((row) => row.payload);
  }

  /** What the municipality's audit list says, oldest first. */
  audit(municipalityId = this.here) {
    return this.postgres.database.tenant({ municipalityId }, (manager) =>
      manager.query<Record<'who' | 'action' | 'subject' | 'before' | 'after', string | null>[]>(
        'select who, action, subject, before, after from audit_entry order by at, id',
      ),
    );
  }

  /** A project with one benefit, one indicator, and a plan of both as a draft. */
  async drafted(ctx = this.as('office'), code = 'P1', amountKr = '1000.00') {
    const made = await this.projects.createProject(ctx, project({ code }));
    const saved = await this.projects.createBenefit(ctx, made.id, benefit());
    const measured = await this.projects.createIndicator(ctx, indicator({ code: `I-${code}` }));
    const plan = content({
      benefits: [
        {
          benefitId: saved.id,
          valuation: {
            indicatorId: measured.id,
            unitValueKr: '9',
            volumeIndicatorId: null,
            share: '1',
          },
          evidenceIndicatorIds: [],
          months: [{ month: '2026-01', amountKr }],
        },
      ],
      targets: [{ indicatorId: measured.id, points: [{ month: '2026-01', value: '900' }] }],
    });
    const draft = await this.projects.saveRevision(ctx, made.id, {
      reason: 'Første plan',
      content: plan,
    });
    return { project: made, benefit: saved, indicator: measured, plan, draft };
  }
}

const USERS: Record<Role, string> = {
  office: randomUUID(),
  leadership: randomUUID(),
  analyst: randomUUID(),
  team: randomUUID(),
};
