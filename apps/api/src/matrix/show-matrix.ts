import { Injectable } from '@nestjs/common';
import type { Light, Matrix } from '@gevinst/contract';
import { isHolding, matrixOrder, matrixProgress } from '@gevinst/domain';
import type { TenantContext } from '../http/tenant-context';
import { StandingReader } from '../portfolio/standing.port';
import { Database } from '../postgres/database';
import { Projects } from '../projects/projects.port';
import { readNodes } from '../model/tree/tree.repository';
import { listMarks, markOf } from '../model/theme/marks.repository';

/** A project's tree against the six themes, with what is written in each cell. S9.2. */
@Injectable()
export class ShowMatrix {
  constructor(
    private readonly database: Database,
    private readonly projects: Projects,
    private readonly standings: StandingReader,
  ) {}

  async run(ctx: TenantContext, projectId: string): Promise<Matrix> {
    const project = await this.projects.get(ctx, projectId);
    const { tree, rows } = await this.database.tenant(ctx, async (manager) => ({
      tree: await readNodes(manager, projectId),
      rows: await listMarks(manager, projectId),
    }));
    const lights = await this.lights(ctx, projectId);
    const order = matrixOrder(tree);
    const owners = new Map([...tree.changes, ...tree.benefits].map((one) => [one.id, one.owner]));
    const known = new Set(order.map(({ id }) => id));
    const marks = rows.filter(({ nodeId }) => known.has(nodeId));
    return {
      projectId,
      projectCode: project.code,
      projectName: project.name,
      nodes: order.map((node) => ({
        ...node,
        owner: owners.get(node.id) ?? '',
        light: lights.get(node.id) ?? null,
      })),
      marks: marks.map((row) => markOf(row, row)),
      ...matrixProgress([...known], marks),
      openBarriers: marks.filter(isHolding).length,
      canEdit: this.projects.canEdit(ctx, project),
    };
  }

  private async lights(ctx: TenantContext, projectId: string): Promise<Map<string, Light>> {
    const { allBenefits } = await this.standings.standing(ctx, {});
    const own = allBenefits.filter((one) => one.projectId === projectId);
    return new Map(own.map(({ benefitId, light }) => [benefitId, light]));
  }
}
