import { BoardMethod, type BoardInput, type FieldMapping } from '@gevinst/contract';
import { methodSettings } from '../method/method-settings.port';
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

/** What holds at a board: the team's own choice, else the municipality's. */
export interface BoardRules {
  readonly mapping: FieldMapping;
  readonly capacityDays: string | null;
  /** The municipality's. */
  readonly method: BoardMethod;
}

export async function boardRules(
  manager: EntityManager,
  { mapping, capacityDays }: BoardChoice,
): Promise<BoardRules> {
  const method = BoardMethod.parse(await methodSettings(manager));
  return {
    mapping: mapping ?? method.mapping,
    capacityDays: capacityDays ?? method.capacityDays,
    method,
  };
}

export async function putBoard(
  manager: EntityManager,
  projectId: string,
  choice: BoardChoice,
): Promise<void> {
  await manager.upsert(BoardEntity, { projectId, ...choice }, ['projectId']);
}
