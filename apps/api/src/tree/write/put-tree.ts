import type { TreeBenefit, TreeInput } from '@gevinst/contract';
import { addMonths, treeDiff } from '@gevinst/domain';
import { writeAudit } from '../../audit/write-audit';
import { takePart } from '../../participation/participation.repository';
import type { TenantContext } from '../../http/tenant-context';
import { appendToLedger } from '../../ledger/append-to-ledger';
import { tell } from '../../live/tell';
import { leavePlan, linkEvidence } from '../../plan/plan-membership.port';
import type { EntityManager } from '../../postgres/database';
import { removeBenefit } from '../../model/tree/benefit.repository';
import { removeChange } from '../../model/tree/change.repository';
import { openProject } from '../../model/project/open-project';
import type { ProjectRecord, WriteOptions } from '../../projects/projects.port';
import { requireSoundTree } from './require-sound-tree';
import { treeInWords } from './tree-in-words';
import {
  readNodes,
  writeNodes,
  type BenefitNode,
  type TreeNodes,
} from '../../model/tree/tree.repository';

/** A benefit is followed for three years when nobody says how long. */
const MONTHS = 36;

/**
 * Puts a whole tree in the place of the one the project has. All of it is written, or nothing: a benefit that an
 * approved plan promises cannot be left out.
 */
export async function putTree(
  manager: EntityManager,
  ctx: TenantContext,
  { projectId, input }: { projectId: string; input: TreeInput },
  options: WriteOptions = {},
): Promise<void> {
  const project = await openProject(manager, ctx, projectId, options);
  requireSoundTree(input);
  const before = await readNodes(manager, projectId);
  const after = nodesOf(input, project, ctx.today);
  const diff = treeDiff(before, after);
  for (const { id } of diff.benefits.removed) {
    await leavePlan(manager, ctx, project, id);
    await removeBenefit(manager, id);
  }
  for (const { id } of diff.changes.removed) await removeChange(manager, id);
  const known = new Set([...before.changes, ...before.benefits].map(({ id }) => id));
  await writeNodes(manager, projectId, after, known);
  await tellLedger(manager, ctx, { projectId, before, after, at: options.at });
  const evidence = input.benefits.map((one): [string, string[]] => [one.id, one.indicatorIds]);
  await linkEvidence(manager, ctx, project, new Map(evidence));
  const words = treeInWords(diff, before, after);
  if (words !== null) {
    const subject = `${project.code} ${project.name}`;
    await writeAudit(manager, ctx, { action: 'tree.saved', subject, ...words });
  }
  await takePart(manager, ctx, projectId, 'tree');
  await tell(manager, ctx, [{ topic: 'tree', projectId }]);
}

function nodesOf(input: TreeInput, project: ProjectRecord, today: string): TreeNodes {
  const start = (project.goLive ?? addMonths(today.slice(0, 7), 1)).slice(0, 7);
  return {
    changes: input.changes,
    benefits: input.benefits.map((one) => benefitNode(one, start)),
  };
}

function benefitNode({ indicatorIds: _, ...benefit }: TreeBenefit, start: string): BenefitNode {
  const from = benefit.realisationFrom ?? earlier(start, benefit.realisationTo);
  return {
    ...benefit,
    realisationFrom: from,
    realisationTo: benefit.realisationTo ?? addMonths(from, MONTHS - 1),
  };
}

const earlier = (start: string, end: string | undefined) =>
  end !== undefined && end < start ? end : start;

interface Written {
  readonly projectId: string;
  readonly before: TreeNodes;
  readonly after: TreeNodes;
  readonly at: Date | undefined;
}

/** Figures know of a benefit that it is there, its class and its sign; nothing else of a tree moves one. */
async function tellLedger(
  manager: EntityManager,
  { municipalityId }: TenantContext,
  { projectId, before, after, at }: Written,
): Promise<void> {
  const old = new Map(before.benefits.map((one) => [one.id, one]));
  for (const { id: benefitId, valueClass, disbenefit } of after.benefits) {
    const was = old.get(benefitId);
    if (was?.valueClass === valueClass && was.disbenefit === disbenefit) continue;
    const event = { kind: 'benefit_put', benefitId, projectId, valueClass, disbenefit } as const;
    await appendToLedger(manager, municipalityId, event, at);
  }
}
