import { Controller, Get } from '@nestjs/common';
import { Health } from '@gevinst/contract';
import { Answers } from '../http/api-docs';
import { Public } from '../http/decorators';
import { ProblemError } from '../http/problem-error';
import { Database } from '../postgres/database';
import { Warehouse } from '../warehouse/warehouse.port';

/** For whoever watches the process. The server listens only once migrations, catch-up and demo data are done. */
@Controller('health')
@Public()
export class HealthController {
  constructor(
    private readonly database: Database,
    private readonly warehouse: Warehouse,
  ) {}

  @Get('live')
  @Answers(Health)
  live(): Health {
    return { status: 'live' };
  }

  @Get('ready')
  @Answers(Health)
  async ready(): Promise<Health> {
    if (!(await this.database.answers())) throw new ProblemError('unavailable', 'PostgreSQL');
    if (!(await this.warehouse.follows())) throw new ProblemError('unavailable', 'DuckDB');
    return { status: 'ready', appliedSeq: this.warehouse.appliedSeq() };
  }
}
