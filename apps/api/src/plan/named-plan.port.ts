import type { ComparedRevision, PlanContent } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';
import { getProject } from '../model/project/project.repository';
import type { EntityManager } from '../postgres/database';
import { namesOf } from './compare/names-of';
import { readSide } from './compare/read-side';
import type { RevisionRecord } from './plans.port';
import { approvedOf } from './revision.repository';

/** One plan of a project, whichever, as a comparison has it. */
export interface NamedPlan {
  readonly project: { readonly id: string; readonly name: string };
  readonly revision: ComparedRevision;
  readonly content: PlanContent;
  /** By id, of changes and benefits. */
  readonly names: ReadonlyMap<string, string>;
  /** The approved plans before it, oldest first. */
  readonly earlier: readonly RevisionRecord[];
}

/** `which` is the id of a revision of the project, or `draft`: the plan work as it stands. */
export async function readNamedPlan(
  manager: EntityManager,
  ctx: TenantContext,
  projectId: string,
  which: string,
): Promise<NamedPlan> {
  const { id, name } = await getProject(manager, projectId);
  const side = await readSide(manager, projectId, which, ctx.today);
  const { revision, content } = side;
  const approved = await approvedOf(manager, projectId);
  return {
    ...{ project: { id, name }, revision, content },
    names: await namesOf(manager, projectId, [side]),
    earlier: approved.filter(({ number }) => number < (revision.number ?? Infinity)),
  };
}
