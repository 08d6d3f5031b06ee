import type { Reminder } from '@gevinst/contract';
import { Injectable } from '@nestjs/common';
import type { TenantContext } from '../http/tenant-context';
import { Projects } from '../projects/projects.port';
import { Warehouse } from '../warehouse/warehouse.port';
import { OVERDUE } from '../measured/overdue.query';

/** Measurements that are overdue on the municipality's today, oldest first, once for each project that waits for them. */
@Injectable()
export class ListReminders {
  constructor(
    private readonly warehouse: Warehouse,
    private readonly projects: Projects,
  ) {}

  async run(ctx: TenantContext): Promise<Reminder[]> {
    const seq = await this.warehouse.sequenceAsOf(ctx.municipalityId, null);
    const rows = await this.warehouse.query(ctx, OVERDUE, { seq, today: ctx.today });
    const indicators = new Map((await this.projects.indicators(ctx)).map((one) => [one.id, one]));
    const projects = new Map((await this.projects.list(ctx)).map((one) => [one.id, one.name]));
    return rows.map(({ indicator_id, project_id, month, due_on }) => {
      const indicator = indicators.get(indicator_id);
      return {
        indicatorId: indicator_id,
        indicatorName: indicator?.name ?? '',
        projectId: project_id,
        projectName: projects.get(project_id) ?? null,
        month,
        dueSince: due_on,
        responsible: indicator?.responsible ?? '',
        audience: indicator?.audience ?? 'board',
      };
    });
  }
}

/** One value settles it for all projects that wait: whoever measures is asked once. */
export function askedOnce(reminders: readonly Reminder[]): Reminder[] {
  const seen = new Set<string>();
  return reminders.filter(({ indicatorId, month }) => {
    const key = `${indicatorId} ${month}`;
    return !seen.has(key) && seen.add(key);
  });
}
