import type { PlanTheme } from '@gevinst/contract';
import { countRules, type PlanFacts, unforeseenBenefits } from '@gevinst/domain';
import type { ProjectRecord, RevisionHead } from '../projects/projects.port';
import { dayOf } from '../warehouse/day-of';
import { benefitFacts, offTarget } from './benefit-facts';
import type { Known } from './known';

const NO_ACTIONS = { decided: 0, started: 0, completed: 0, evaluated: 0 };
const isOwnerless = ({ owner }: { readonly owner: string }) => owner.trim() === '';

/** What is known of one plan, as its health is judged by it. */
export function planFacts(known: Known, { id }: ProjectRecord): PlanFacts {
  const board = known.boards.get(id);
  const rules = countRules(contentOf(known, id, 'workflows')?.rules ?? []);
  const followUp = contentOf(known, id, 'followUp')?.rows ?? [];
  const mine = <T extends { readonly projectId: string | null }>(all: readonly T[]) =>
    all.filter(({ projectId }) => projectId === id);
  const silent = mine(known.attention.silent);
  return {
    today: known.today,
    ...approvals(known, id),
    silentDays: silent.find(({ kind }) => kind === 'project')?.days ?? null,
    pinnedGoals: board?.pinned ?? 0,
    lastMeetingOn: board?.lastMeetingOn ?? null,
    participants: known.participants.get(id) ?? 0,
    actions: board?.actions ?? NO_ACTIONS,
    overdueActions: mine(known.attention.actions).filter(
      ({ standing }) => standing.kind === 'overdue',
    ).length,
    silentActions: silent.filter(({ kind }) => kind === 'action').length,
    offTarget: offTarget(known, id),
    openRules: rules.open,
    brakingRules: rules.braking,
    benefits: benefitFacts(known, id),
    changesWithoutOwner: (known.changes.get(id) ?? []).filter(isOwnerless).length,
    missingMeasurements: mine(known.attention.measurements).length,
    nobodyActs: followUp.filter(({ actor }) => actor.trim() === '').length,
  };
}

const approvedOn = ({ approvedAt, createdAt }: RevisionHead) => dayOf(approvedAt ?? createdAt);

function approvals(
  known: Known,
  id: string,
): Pick<PlanFacts, 'approved' | 'draftWaits' | 'unforeseen' | 'unpromised'> {
  const revisions = known.revisions.get(id) ?? [];
  const approved = revisions.filter(({ state }) => state === 'approved');
  const last = approved.at(-1);
  const benefits = known.benefits.get(id) ?? [];
  const unforeseen = new Set(unforeseenOf(known, id));
  const inForce = known.approved.get(id)?.current.content.benefits ?? [];
  const promised = new Set(inForce.map(({ benefitId }) => benefitId));
  return {
    approved: last === undefined ? null : { count: approved.length, lastOn: approvedOn(last) },
    draftWaits: revisions.length > approved.length,
    unforeseen: benefits.filter((one) => unforeseen.has(one.id)),
    unpromised: benefits.filter((one) => !promised.has(one.id)),
  };
}

/** What is written in a theme; a theme that is not relevant says nothing. */
function contentOf<T extends PlanTheme>({ themes }: Known, id: string, theme: T) {
  const found = themes.get(id);
  return found?.relevance[theme] === 'notRelevant' ? undefined : found?.contents[theme];
}

/** Benefits that have come since the plan was first approved, when its period had begun: promised, or in the tree. S1.5. */
function unforeseenOf(known: Known, id: string): string[] {
  const plan = known.approved.get(id);
  if (plan === undefined) return [];
  const { original, current } = plan;
  const kept = known.kept.get(original.id);
  const treeOf = (benefits: readonly { readonly id: string }[]) =>
    kept === undefined ? null : { tree: { benefits } };
  const { number } = original;
  const first = {
    ...original.content,
    number,
    on: approvedOn(original),
    method: treeOf(kept ?? []),
  };
  const work = known.work.get(id)?.benefits ?? [];
  const now = {
    ...{ number: null, on: known.today, targets: [] },
    benefits: [...current.content.benefits, ...work],
    method: treeOf(known.benefits.get(id) ?? []),
  };
  return unforeseenBenefits(first, now, known.arrivals.get(id) ?? new Map());
}
