import type { ComparedRevision, PlanContent, PlanMethod } from '@gevinst/contract';
import type { PlanSide } from '@gevinst/domain';
import { ProblemError } from '../../http/problem-error';
import type { EntityManager } from '../../postgres/database';
import { dayOf } from '../../warehouse/day-of';
import { readMethod } from '../plan-method';
import type { RevisionRecord } from '../plans.port';
import { approvedOf, findDraft, getRevision, methodOf } from '../revision.repository';

/** Names the plan work as it stands, where the other revisions are named by their id. */
export const DRAFT = 'draft';

/** One of the two plans that are compared. */
export interface ReadSide {
  readonly revision: ComparedRevision;
  readonly content: PlanContent;
  readonly method: PlanMethod | null;
  readonly side: PlanSide;
}

const NOTHING: PlanContent = {
  benefits: [],
  targets: [],
  costs: [],
  declaredPaybackYears: null,
  statedEffectKr: [],
};

/** `which` is the id of a revision of the project, or `draft`. */
export async function readSide(
  manager: EntityManager,
  projectId: string,
  which: string,
  today: string,
): Promise<ReadSide> {
  if (which === DRAFT) return workOf(manager, projectId, today);
  const found = await getRevision(manager, which);
  if (found.projectId !== projectId)
    throw new ProblemError('not_found', {
      da: 'Planen findes ikke i projektet',
      en: 'The project has no such plan',
    });
  // A draft is worked with in the tree and the themes that are there now.
  if (found.state === 'draft') return workOf(manager, projectId, today);
  const method = await methodOf(manager, found.id);
  const on = found.approvedAt === null ? today : dayOf(found.approvedAt);
  return sideOf(revisionOf(found, method), found.content, method, on);
}

/** The draft, or else the plan in force, with the tree and the themes as they are now. */
async function workOf(manager: EntityManager, projectId: string, today: string): Promise<ReadSide> {
  const draft = await findDraft(manager, projectId);
  const method = await readMethod(manager, projectId);
  if (draft !== null) return sideOf(revisionOf(draft, method), draft.content, method, today);
  const inForce = (await approvedOf(manager, projectId)).at(-1);
  const nobodys = { id: null, number: null, state: 'draft', reason: '', author: '' } as const;
  const undated = { createdAt: null, approvedAt: null, approvedBy: null, methodKept: true };
  return sideOf({ ...nobodys, ...undated }, inForce?.content ?? NOTHING, method, today);
}

function revisionOf(found: RevisionRecord, method: PlanMethod | null): ComparedRevision {
  const { projectId: _project, content: _content, ...head } = found;
  return { ...head, methodKept: method !== null };
}

function sideOf(
  revision: ComparedRevision,
  content: PlanContent,
  method: PlanMethod | null,
  on: string,
): ReadSide {
  // A draft has its number already, but is no approved plan yet.
  const number = revision.state === 'approved' ? revision.number : null;
  return { revision, content, method, side: { ...content, method, number, on } };
}
