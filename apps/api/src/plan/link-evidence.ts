import { PlanContent, type PlannedBenefit } from '@gevinst/contract';
import { writeAudit } from '../audit/write-audit';
import type { TenantContext } from '../http/tenant-context';
import type { EntityManager } from '../postgres/database';
import type { ProjectRecord } from '../model/records';
import { planWithReason } from './plan-in-words';
import type { RevisionRecord } from './plans.port';
import { requireSoundPlan } from './require-sound-plan';
import { approvedOf, findDraft, insertDraft, updateDraft } from './revision.repository';

/** By benefit, the indicators that it is seen by. */
export type Evidence = ReadonlyMap<string, readonly string[]>;

const REASON = 'Indikatorer fra gevinsttræet';
const EMPTY = PlanContent.parse({ benefits: [], targets: [], costs: [] });

/**
 * Writes which indicators some benefits are seen by into the project's draft; one is made of the plan in force when
 * there is none. Nothing is written when the plan says so already.
 */
export async function linkEvidence(
  manager: EntityManager,
  ctx: TenantContext,
  project: ProjectRecord,
  wanted: Evidence,
): Promise<void> {
  const draft = await findDraft(manager, project.id);
  const base = draft ?? (await approvedOf(manager, project.id)).at(-1) ?? null;
  const before = base?.content ?? EMPTY;
  const content = withEvidence(before, wanted);
  if (content === before) return;
  await requireSoundPlan(manager, project.id, content);
  const saved = await save(manager, ctx, { draft, project, content });
  await writeAudit(manager, ctx, {
    action: 'revision.saved',
    subject: `${project.code} ${project.name}, plan nr. ${saved.number}`,
    before: draft === null ? null : planWithReason(draft.reason, draft.content),
    after: planWithReason(saved.reason, content),
  });
}

interface Written {
  readonly draft: RevisionRecord | null;
  readonly project: ProjectRecord;
  readonly content: PlanContent;
}

function save(
  manager: EntityManager,
  { userName: author }: TenantContext,
  { draft, project, content }: Written,
): Promise<RevisionRecord> {
  if (draft !== null) return updateDraft(manager, draft.id, { content, author });
  const createdAt = new Date(project.updatedAt);
  return insertDraft(manager, {
    projectId: project.id,
    reason: REASON,
    content,
    author,
    createdAt,
  });
}

function withEvidence(content: PlanContent, wanted: Evidence): PlanContent {
  const planned = new Map(content.benefits.map((one) => [one.benefitId, one]));
  const differing = [...wanted].filter(([benefitId, ids]) => {
    const standing = planned.get(benefitId)?.evidenceIndicatorIds ?? [];
    return standing.length !== ids.length || ids.some((id) => !standing.includes(id));
  });
  if (differing.length === 0) return content;
  for (const [benefitId, evidenceIndicatorIds] of differing) {
    const standing: PlannedBenefit = planned.get(benefitId) ?? {
      benefitId,
      valuation: null,
      evidenceIndicatorIds: [],
      months: [],
    };
    planned.set(benefitId, { ...standing, evidenceIndicatorIds: [...evidenceIndicatorIds] });
  }
  return { ...content, benefits: [...planned.values()] };
}
