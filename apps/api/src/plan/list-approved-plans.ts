import type { EntityManager } from '../postgres/database';
import { standingProjects } from '../model/project/project.repository';
import { endOfDay } from '../warehouse/as-of';
import type { ApprovedPlan, RevisionHead } from './plans.port';
import { listRevisions, revisionsById } from './revision.repository';

/** Per project the plan in force at the end of `asOf` (now when null), and the one first approved. */
export async function listApprovedPlans(
  manager: EntityManager,
  asOf: string | null,
): Promise<ApprovedPlan[]> {
  const heads = (await standingRevisions(manager, asOf)).filter(approvedBy(asOf));
  const byProject = [...Map.groupBy(heads, (head) => head.projectId).values()];
  const wanted = byProject.flatMap((revisions) => [
    revisions[0]?.id ?? '',
    revisions.at(-1)?.id ?? '',
  ]);
  const loaded = await revisionsById(manager, [...new Set(wanted)]);
  const byId = new Map(loaded.map((revision) => [revision.id, revision]));
  return byProject.flatMap((revisions) => {
    const original = byId.get(revisions[0]?.id ?? '');
    const current = byId.get(revisions.at(-1)?.id ?? '');
    return original && current ? [{ projectId: current.projectId, current, original }] : [];
  });
}

/** The revisions of all projects that stood at the end of `asOf` (now when null). */
export async function standingRevisions(
  manager: EntityManager,
  asOf: string | null,
): Promise<RevisionHead[]> {
  const standing = await standingProjects(manager, asOf);
  return (await listRevisions(manager)).filter(({ projectId }) => standing.has(projectId));
}

function approvedBy(asOf: string | null): (head: RevisionHead) => boolean {
  const end = asOf === null ? null : `${endOfDay(asOf)}Z`;
  return ({ approvedAt }) => approvedAt !== null && (end === null || approvedAt < end);
}
