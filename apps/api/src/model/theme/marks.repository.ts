import { MarkInput, NO_MARK_ETAG, type MatrixMark, type PlanTheme } from '@gevinst/contract';
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

/** What is written at a change or benefit that has been removed rests unseen until it comes back. */
const STANDS = `(exists (select 1 from change where id = m.node_id)
  or exists (select 1 from benefit where id = m.node_id))`;

/** The cells of one project in which someone has written, or those of all projects. R12. */
export function listMarks(manager: EntityManager, projectId?: string): Promise<ThemeMarkEntity[]> {
  const marks = manager.createQueryBuilder(ThemeMarkEntity, 'm').where(STANDS);
  if (projectId !== undefined) marks.andWhere('m.project_id = :projectId', { projectId });
  return marks.orderBy({ 'm.projectId': 'ASC', 'm.nodeId': 'ASC', 'm.theme': 'ASC' }).getMany();
}

/** null until someone has written in it. */
export function findMark(manager: EntityManager, cell: Cell): Promise<ThemeMarkEntity | null> {
  return manager.findOneBy(ThemeMarkEntity, { ...cell });
}

/** The project's row must be locked: two who write first would both find nothing. */
export async function putMarkRow(manager: EntityManager, row: MarkRow): Promise<void> {
  await manager.upsert(ThemeMarkEntity, row, ['projectId', 'nodeId', 'theme']);
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
