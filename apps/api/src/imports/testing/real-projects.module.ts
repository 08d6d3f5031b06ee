import { Global, Module } from '@nestjs/common';
import { Test } from '@nestjs/testing';
import { ModelVersions } from '../../http/model-version';
import { Database } from '../../postgres/database';
import { ProjectsModule } from '../../projects/projects.module';
import { Projects } from '../../projects/projects.port';
import { Warehouse } from '../../warehouse/warehouse.port';
import { FakeWarehouse } from './fakes';

@Global()
@Module({})
class Ground {}

/** The real model on the bench's PostgreSQL, for specs of files that make projects. */
export async function realProjects(database: Database): Promise<Projects> {
  const providers = [
    { provide: Database, useValue: database },
    { provide: Warehouse, useValue: new FakeWarehouse() },
    ModelVersions,
  ];
  const ground = { module: Ground, providers, exports: providers };
  const built = await Test.createTestingModule({ imports: [ground, ProjectsModule] }).compile();
  return built.get(Projects, { strict: false });
}
