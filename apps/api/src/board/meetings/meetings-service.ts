import { Injectable } from '@nestjs/common';
import type { MeetingInput, MeetingPatch, MeetingQuery } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import { Database } from '../../postgres/database';
import { getProject } from '../../model/project/project.repository';
import { BoardWrites } from '../board-writes';
import { Boards, type BoardEdit } from '../boards.port';
import { changeMeeting } from './change-meeting';
import { listMeetings } from './meeting-list.repository';
import { Meetings } from './meetings.port';
import { readMeeting } from './meetings.repository';
import { startMeeting } from './start-meeting';

@Injectable()
export class MeetingsService extends Meetings {
  constructor(
    private readonly database: Database,
    private readonly writes: BoardWrites,
    private readonly boards: Boards,
  ) {
    super();
  }

  override list(ctx: TenantContext, projectId: string, query: MeetingQuery) {
    return this.database.tenant(ctx, async (manager) => {
      await getProject(manager, projectId);
      return listMeetings(manager, projectId, query);
    });
  }

  override get(ctx: TenantContext, id: string) {
    return this.database.tenant(ctx, async (manager) => {
      const meeting = await readMeeting(manager, id);
      await getProject(manager, meeting.projectId);
      return meeting;
    });
  }

  override start(ctx: TenantContext, projectId: string, input: MeetingInput) {
    return this.writes.run(ctx, 'meeting', (manager) =>
      startMeeting(manager, ctx, { projectId, input }),
    );
  }

  override async change(ctx: TenantContext, edit: BoardEdit<MeetingPatch>) {
    const goals = edit.input.end ? await this.goalsOf(ctx, edit.id) : null;
    return this.writes.run(ctx, 'meeting', (manager) =>
      changeMeeting(manager, ctx, { ...edit, goals }),
    );
  }

  /** Read before anything is written: figures are asked for on connections of their own. */
  private async goalsOf(ctx: TenantContext, meetingId: string) {
    const { projectId } = await this.get(ctx, meetingId);
    return this.boards.goals(ctx, projectId);
  }
}
