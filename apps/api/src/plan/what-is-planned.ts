import type { PlannedBenefit } from '@gevinst/contract';
import type { EntityManager } from '../postgres/database';
import { approvedOf, findDraft } from './revision.repository';

/** What a project's plan work says of its benefits: its draft, or else the plan in force. */
export interface PlannedOf {
  readonly benefits: readonly PlannedBenefit[];
  /** Benefits that an approved plan has promised, whichever. */
  readonly promised: ReadonlySet<string>;
}

/** The draft of a project, as far as its benefits go. */
export interface DraftedBenefits {
  readonly projectId: string;
  readonly benefits: readonly PlannedBenefit[];
}

export async function whatIsPlanned(manager: EntityManager, projectId: string): Promise<PlannedOf> {
  const approved = await approvedOf(manager, projectId);
  const latest = (await findDraft(manager, projectId)) ?? approved.at(-1);
  const promised = approved.flatMap(({ content }) => content.benefits.map((one) => one.benefitId));
  return { benefits: latest?.content.benefits ?? [], promised: new Set(promised) };
}

/** The drafts of all projects. */
export async function whatIsDrafted(manager: EntityManager): Promise<DraftedBenefits[]> {
  const rows = await manager.query<{ project_id: string; benefits: PlannedBenefit[] }[]>(
    `select project_id, content->'benefits' as benefits from plan_revision where state = 'draft'`,
  );
  return rows.map(({ project_id: projectId, benefits }) => ({ projectId, benefits }));
}
