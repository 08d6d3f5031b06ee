import type { BoardInput } from '@gevinst/contract';
import type { EntityManager } from '../postgres/database';
import { BoardEntity } from './board.entity';

/** What a team has chosen; version 0 = nothing yet. */
export interface BoardChoice extends BoardInput {
  readonly version: number;
}

const NOTHING: BoardChoice = { pinned: [], capacityDays: null, mapping: null, version: 0 };

export async function getBoard(manager: EntityManager, projectId: string): Promise<BoardChoice> {
  const row = await manager.findOneBy(BoardEntity, { projectId });
  if (row === null) return NOTHING;
  const { pinned, capacityDays, mapping, version } = row;
  return { pinned, capacityDays, mapping, version };
}

export async function putBoard(
  manager: EntityManager,
  projectId: string,
  choice: BoardChoice,
): Promise<void> {
  await manager.upsert(BoardEntity, { projectId, ...choice }, ['projectId']);
}
