import { Injectable } from '@nestjs/common';
import { ROOM_FIGURES, type ExplainQuery, type RoomFigure } from '@gevinst/contract';
import { ReadRoom } from '../../budget-room/room.port';
import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import { methodSettings } from '../../method/method-settings.port';
import { StandingReader } from '../../portfolio/standing.port';
import { Database } from '../../postgres/database';
import { lineAuthor } from '../../themes/line-author.port';
import { idOf } from '../find-subject';
import type { Titled } from '../inputs';
import { explainLeft } from './pool-left';
import { checkFound, checkTaken } from './room-asked';
import { effectAsked, explainEffect } from './room-effect';
import { ofProject, ofProjects } from './room-sums';

type RoomQuery = ExplainQuery & { readonly figure: RoomFigure };

export function isRoomQuery(query: ExplainQuery): query is RoomQuery {
  return ROOM_FIGURES.some((one) => one === query.figure);
}

/** The figures of the budget room: over all projects, of one, of one year, and one amount as it is written. */
@Injectable()
export class ExplainRoom {
  constructor(
    private readonly room: ReadRoom,
    private readonly standings: StandingReader,
    private readonly database: Database,
  ) {}

  async run(ctx: TenantContext, query: RoomQuery): Promise<Titled> {
    checkTaken(query);
    const sources = await this.room.run(ctx);
    const { figure, scope } = query;
    if (scope === 'portfolio') checkFound(sources, query);
    if (figure === 'roomLeft') {
      const { poolKr } = await this.database.tenant(ctx, methodSettings);
      return explainLeft(sources, poolKr, query.year);
    }
    if (scope === 'portfolio') {
      return ofProjects(sources, await this.standings.standing(ctx, {}), { ...query, figure });
    }
    if (scope !== 'project') throw new ProblemError('validation_failed', 'scope');
    const id = idOf(query);
    const source = sources.find(({ project }) => project.id === id);
    if (source === undefined) throw new ProblemError('not_found');
    checkFound([source], query);
    const standing = await this.standings.standing(ctx, { projectId: id });
    if (query.effect === undefined) return ofProject(source, standing, { ...query, figure });
    const effect = effectAsked(source, query);
    const author = await this.database.tenant(ctx, (manager) =>
      lineAuthor(manager, source.project, 'budget', effect),
    );
    return explainEffect(source, effect, author, standing);
  }
}
