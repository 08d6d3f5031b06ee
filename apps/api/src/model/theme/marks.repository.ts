import { MarkInput, NO_MARK_ETAG, type MatrixMark, type PlanTheme } from '@gevinst/contract';
import { In } from 'typeorm';
import { etagOf } from '../../http/etag';
import type { EntityManager } from '../../postgres/database';
import { ThemeMarkEntity } from './theme-mark.entity';

export type MarkRow = Omit<ThemeMarkEntity, 'municipalityId'>;

/** Which cell of which project. */
export interface Cell {
  readonly projectId: string;
  readonly nodeId: string;
  readonly theme: PlanTheme;
}

/** The cells of one project in which someone has written, or those of all projects. */
export function listMarks(manager: EntityManager, projectId?: string): Promise<ThemeMarkEntity[]> {
  const where = projectId === undefined ? {} : { projectId };
  return manager.find(ThemeMarkEntity, {
    where,
    order: { projectId: 'ASC', nodeId: 'ASC', theme: 'ASC' },
  });
}

/** null until someone has written in it. */
export function findMark(manager: EntityManager, cell: Cell): Promise<ThemeMarkEntity | null> {
  return manager.findOneBy(ThemeMarkEntity, { ...cell });
}

/** The project's row must be locked: two who write first would both find nothing. */
export async function putMarkRow(manager: EntityManager, row: MarkRow): Promise<void> {
  await manager.upsert(ThemeMarkEntity, row, ['projectId', 'nodeId', 'theme']);
}

/** Takes away what is written at some changes and benefits, and returns it. */
export async function takeMarks(
  manager: EntityManager,
  projectId: string,
  nodeIds: readonly string[],
): Promise<ThemeMarkEntity[]> {
  if (nodeIds.length === 0) return [];
  const where = { projectId, nodeId: In([...nodeIds]) };
  const marks = await manager.find(ThemeMarkEntity, {
    where,
    order: { nodeId: 'ASC', theme: 'ASC' },
  });
  if (marks.length > 0) await manager.delete(ThemeMarkEntity, where);
  return marks;
}

/** What the audit list says of a cell. Ids say nothing to a person; how many actions there are does. */
export function markInWords({ relevance, challenge, note, barrier, actionIds }: MarkInput): object {
  return { relevance, challenge, note, barrier, actionIds: String(actionIds.length) };
}

/** A cell as pages and clients get it; an empty one where nobody has written. */
export function markOf(cell: Cell, row: ThemeMarkEntity | null): MatrixMark {
  if (row === null) {
    const nothing = MarkInput.parse({ relevance: 'open' });
    return { ...cell, ...nothing, by: null, at: null, etag: NO_MARK_ETAG };
  }
  const { municipalityId: _, version, at, ...mark } = row;
  return { ...mark, at: at.toISOString(), etag: etagOf(version) };
}
