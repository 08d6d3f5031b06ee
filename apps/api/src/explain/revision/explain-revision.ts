import { Injectable } from '@nestjs/common';
import type { ExplainQuery } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import { fileOfPlan } from '../../imports/plan-lines.port';
import { readNamedPlan } from '../../plan/named-plan.port';
import { Database } from '../../postgres/database';
import type { Titled } from '../inputs';
import { linesBehind } from './plan-origin';
import { revisionAsked } from './revision-asked';
import { sayRevision } from './say-revision';

/** What one plan promises or costs: its parts, who approved it, and the lines of the file it came from. */
@Injectable()
export class ExplainRevision {
  constructor(private readonly database: Database) {}

  run(ctx: TenantContext, query: ExplainQuery): Promise<Titled> {
    const asked = revisionAsked(query);
    return this.database.tenant(ctx, async (manager) => {
      const plan = await readNamedPlan(manager, ctx, asked.projectId, asked.revision);
      const { id } = plan.revision;
      const file = id === null ? null : await fileOfPlan(manager, id);
      const files = linesBehind(file, plan.content, asked);
      return { ...sayRevision(plan, asked), files };
    });
  }
}
