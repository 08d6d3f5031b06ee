import { Injectable } from '@nestjs/common';
import type { WorkshopInput } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import { Database } from '../../postgres/database';
import { getProject } from '../../model/project/project.repository';
import { changeWorkshop, type WorkshopEdit } from './change-workshop';
import { startWorkshop } from './start-workshop';
import { Workshops } from './workshops.port';
import { getWorkshop, listWorkshops, workshopOf } from './workshops.repository';

@Injectable()
export class WorkshopsService extends Workshops {
  constructor(private readonly database: Database) {
    super();
  }

  override list(ctx: TenantContext, projectId: string) {
    return this.database.tenant(ctx, async (manager) => {
      await getProject(manager, projectId);
      return listWorkshops(manager, projectId);
    });
  }

  override get(ctx: TenantContext, id: string) {
    return this.database.tenant(ctx, async (manager) => {
      const workshop = await getWorkshop(manager, id);
      await getProject(manager, workshop.projectId);
      return workshopOf(workshop);
    });
  }

  override start(ctx: TenantContext, projectId: string, input: WorkshopInput) {
    return this.database.tenant(ctx, (manager) => startWorkshop(manager, ctx, projectId, input));
  }

  override change(ctx: TenantContext, edit: WorkshopEdit) {
    return this.database.tenant(ctx, (manager) => changeWorkshop(manager, ctx, edit));
  }
}
