import type { MarkInput } from '@gevinst/contract';
import { changedFields } from '../audit/changed-fields';
import { writeAudit } from '../audit/write-audit';
import { actionIds } from '../board/boards.port';
import { takePart } from '../participation/participation.repository';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { tell } from '../live/tell';
import type { EntityManager } from '../postgres/database';
import { listBenefits } from '../model/tree/benefit.repository';
import { listChanges } from '../model/tree/change.repository';
import { lockForEdit } from '../model/project/open-project';
import { THEME_NAMES } from '../model/theme/theme-names';
import { findMark, markInWords, putMarkRow, type Cell } from '../model/theme/marks.repository';
import type { MarkWriteOptions } from './matrices.port';

const NO_NODE = {
  da: 'Projektet har ingen sådan forandring eller gevinst',
  en: 'The project has no such change or benefit',
};
const NO_ACTION = {
  da: 'Handlingen hører ikke til projektet',
  en: 'The action is not the project’s',
};

/** Writes what a change or a benefit says of one theme. S9.2. */
export async function putMark(
  manager: EntityManager,
  ctx: TenantContext,
  cell: Cell,
  input: MarkInput,
  { expect, at = ctx.recordedAt ?? new Date() }: MarkWriteOptions = {},
): Promise<void> {
  const { projectId, nodeId, theme } = cell;
  const project = await lockForEdit(manager, ctx, projectId);
  const node = await nodeOf(manager, projectId, nodeId);
  const before = await findMark(manager, cell);
  expect?.(before?.version ?? 0);
  await checkActions(manager, projectId, input.actionIds);
  const version = (before?.version ?? 0) + 1;
  await putMarkRow(manager, { ...cell, ...input, version, by: ctx.userName, at });
  await writeAudit(manager, ctx, {
    action: 'mark.saved',
    subject: `${project.code} ${project.name}: ${node} · ${THEME_NAMES[theme].da}`,
    ...changedFields(before && markInWords(before), markInWords(input)),
  });
  await takePart(manager, ctx, projectId, 'matrix');
  await tell(manager, ctx, [{ topic: 'matrix', projectId, id: nodeId }]);
}

/** The name of a change or benefit of the project. */
async function nodeOf(manager: EntityManager, projectId: string, nodeId: string): Promise<string> {
  const nodes = [
    ...(await listChanges(manager, projectId)),
    ...(await listBenefits(manager, projectId)),
  ];
  const found = nodes.find(({ id }) => id === nodeId);
  if (found === undefined) throw new ProblemError('not_found', NO_NODE);
  return found.name;
}

async function checkActions(
  manager: EntityManager,
  projectId: string,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  const known = await actionIds(manager, projectId, ids);
  const errors = ids.flatMap((id, place) =>
    known.has(id) ? [] : [{ path: `actionIds.${place}`, message: NO_ACTION }],
  );
  if (errors.length > 0) throw new ProblemError('validation_failed', undefined, { errors });
}
