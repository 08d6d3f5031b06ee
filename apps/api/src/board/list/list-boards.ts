import { Injectable } from '@nestjs/common';
import type { BoardHead, BoardList, BoardListQuery } from '@gevinst/contract';
import { type TenantContext, isMe } from '../../http/tenant-context';
import { type GoalCount, Goals } from '../../portfolio/goals.port';
import { Database } from '../../postgres/database';
import { type ProjectRecord, Projects } from '../../projects/projects.port';
import { type BoardFacts, readBoardFacts } from './board-facts.repository';

const NONE: GoalCount = { goals: 0, offTarget: 0, notMeasured: 0, light: null };

/** The boards of a municipality, mine first: who meets when, what is off target, what is late. */
@Injectable()
export class ListBoards {
  constructor(
    private readonly database: Database,
    private readonly projects: Projects,
    private readonly goals: Goals,
  ) {}

  async run(ctx: TenantContext, { limit, cursor }: BoardListQuery): Promise<BoardList> {
    const facts = await this.database.tenant(ctx, (manager) => readBoardFacts(manager, ctx));
    const goals = await this.goals.counts(ctx, facts.pinned);
    const heads = (await this.projects.list(ctx))
      .map((project) => headOf(ctx, project, facts, goals.get(project.id) ?? NONE))
      .sort(byUrgency);
    const start = Number(cursor ?? 0);
    const end = start + limit;
    return {
      items: heads.slice(start, end),
      total: heads.length,
      nextCursor: end < heads.length ? String(end) : null,
      sums: sumsOf(heads),
    };
  }
}

function headOf(
  ctx: TenantContext,
  project: ProjectRecord,
  facts: BoardFacts,
  goals: GoalCount,
): BoardHead {
  const { id, code, name, department, owner } = project;
  const actions = facts.actions.get(id) ?? [];
  const ideas = facts.ideas.get(id) ?? { all: 0, fresh: 0 };
  const meetingSince = facts.meetingSince.get(id) ?? null;
  const met = facts.met.has(id) || meetingSince !== null;
  return {
    ...{ projectId: id, projectCode: code, projectName: name, department, owner },
    mine: isMe(ctx, owner) || facts.partOf.has(id) || actions.some(({ mine }) => mine),
    used: met || facts.pinned.has(id) || actions.length > 0 || ideas.all > 0,
    meetingSince,
    nextAt: meetingSince === null ? (facts.nextAt.get(id) ?? null) : null,
    ...goals,
    newIdeas: ideas.fresh,
    openActions: actions.filter(({ open }) => open).length,
    overdueActions: actions.filter(({ overdue }) => overdue).length,
  };
}

function sumsOf(heads: readonly BoardHead[]): BoardList['sums'] {
  const used = heads.filter((head) => head.used);
  return {
    used: used.length,
    offTarget: used.filter(({ offTarget }) => offTarget > 0).length,
    overdueActions: heads.reduce((sum, { overdueActions }) => sum + overdueActions, 0),
  };
}

/** Whoever meets now, then whoever meets soonest, then where most is late or off target. */
function byUrgency(a: BoardHead, b: BoardHead): number {
  return (
    Number(b.mine) - Number(a.mine) ||
    Number(b.meetingSince !== null) - Number(a.meetingSince !== null) ||
    Number(b.used) - Number(a.used) ||
    (a.nextAt ?? LATER).localeCompare(b.nextAt ?? LATER) ||
    calls(b) - calls(a) ||
    a.projectName.localeCompare(b.projectName, 'da')
  );
}

const calls = ({ overdueActions, offTarget, notMeasured }: BoardHead) =>
  overdueActions + offTarget + notMeasured;
const LATER = '9999';
