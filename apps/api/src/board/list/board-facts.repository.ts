import type { IsoDate } from '@gevinst/contract';
import { actionStanding } from '@gevinst/domain';
import { IsNull } from 'typeorm';
import { projectsOf } from '../../participation/participation.repository';
import { type TenantContext, isMe } from '../../http/tenant-context';
import type { EntityManager } from '../../postgres/database';
import { ActionItemEntity } from '../actions/action-item.entity';
import { BoardEntity } from '../board.entity';
import { IdeaEntity } from '../ideas/idea.entity';
import { MeetingEntity } from '../meetings/meeting.entity';
import { comingUp } from '../meetings/coming-up';

/** What PostgreSQL knows of all boards at once, by project. */
export interface BoardFacts {
  readonly pinned: ReadonlyMap<string, readonly string[]>;
  readonly actions: ReadonlyMap<string, readonly ActionFact[]>;
  /** Ideas that hang there, and how many of them are new. */
  readonly ideas: ReadonlyMap<string, { readonly all: number; readonly fresh: number }>;
  readonly meetingSince: ReadonlyMap<string, string>;
  readonly nextAt: ReadonlyMap<string, string>;
  /** Projects at which a meeting has been held. */
  readonly met: ReadonlySet<string>;
  /** Where whoever asks has taken part. */
  readonly partOf: ReadonlySet<string>;
}

interface ActionFact {
  readonly open: boolean;
  readonly overdue: boolean;
  readonly mine: boolean;
}

export async function readBoardFacts(
  manager: EntityManager,
  ctx: TenantContext,
): Promise<BoardFacts> {
  const boards = await manager.find(BoardEntity, { select: { projectId: true, pinned: true } });
  const going = await manager.find(MeetingEntity, {
    select: { projectId: true, startedAt: true },
    where: { endedAt: IsNull() },
  });
  return {
    pinned: new Map(boards.map(({ projectId, pinned }) => [projectId, pinned])),
    actions: await actionsOf(manager, ctx),
    ideas: await ideasOf(manager),
    meetingSince: new Map(going.map((one) => [one.projectId, one.startedAt.toISOString()])),
    ...(await lastMeetings(manager, ctx.today)),
    partOf: await projectsOf(manager, ctx.userId),
  };
}

async function actionsOf(manager: EntityManager, ctx: TenantContext) {
  const rows = await manager.find(ActionItemEntity, {
    select: { projectId: true, status: true, deadline: true, owner: true },
  });
  const facts = rows.map((row) => {
    const { kind } = actionStanding(row, ctx.today);
    const open = kind !== 'done';
    const mine = open && isMe(ctx, row.owner);
    return { projectId: row.projectId, open, overdue: kind === 'overdue', mine };
  });
  return Map.groupBy(facts, ({ projectId }) => projectId);
}

async function ideasOf(manager: EntityManager) {
  const rows = await manager
    .createQueryBuilder(IdeaEntity, 'i')
    .select('i.project_id', 'projectId')
    .addSelect('count(*)::int', 'all')
    .addSelect('count(*) filter (where i.effect is null)::int', 'fresh')
    .where('i.archived_at is null')
    .groupBy('i.project_id')
    .getRawMany<{ projectId: string; all: number; fresh: number }>();
  return new Map(rows.map((row) => [row.projectId, row]));
}

/** What each team agreed when it last parted. */
async function lastMeetings(manager: EntityManager, today: IsoDate) {
  const rows = await manager.query<{ projectId: string; nextAt: Date | null }[]>(
    `select distinct on (project_id) project_id as "projectId", next_at as "nextAt"
       from meeting where ended_at is not null order by project_id, ended_at desc`,
  );
  const next = rows.flatMap(({ projectId, nextAt }): [string, string][] => {
    const at = comingUp(nextAt, today);
    return at === null ? [] : [[projectId, at]];
  });
  return { nextAt: new Map(next), met: new Set(rows.map(({ projectId }) => projectId)) };
}
