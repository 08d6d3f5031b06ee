import type { BoardInput } from '@gevinst/contract';
import { changedFields } from '../audit/changed-fields';
import { writeAudit } from '../audit/write-audit';
import type { Expect } from '../http/expect-match';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { indicatorsById } from '../indicators/indicator-lookup.port';
import type { EntityManager } from '../postgres/database';
import { getProject } from '../model/project/project.repository';
import { getBoard, putBoard } from './board.repository';

/** Chooses what hangs on the board, how many days the team has, and what the mixed fields are called. */
export async function saveBoard(
  manager: EntityManager,
  ctx: TenantContext,
  { projectId, input, expect }: { projectId: string; input: BoardInput; expect?: Expect },
): Promise<void> {
  // The project is held, so that two first choices follow one another.
  const project = await getProject(manager, projectId, { lock: true });
  const { version, ...before } = await getBoard(manager, projectId);
  expect?.(version);
  await checkPinned(manager, input.pinned);
  await putBoard(manager, projectId, { ...input, version: version + 1 });
  await writeAudit(manager, ctx, {
    action: 'board.changed',
    subject: `${project.code} ${project.name}`,
    ...changedFields(before, input),
  });
}

async function checkPinned(manager: EntityManager, pinned: readonly string[]): Promise<void> {
  const known = new Set((await indicatorsById(manager, pinned)).map(({ id }) => id));
  const at = pinned.findIndex((id) => !known.has(id));
  if (at < 0) return;
  const message = { da: 'Indikatoren findes ikke', en: 'The indicator does not exist' };
  throw new ProblemError('validation_failed', undefined, {
    errors: [{ path: `pinned.${at}`, message }],
  });
}
