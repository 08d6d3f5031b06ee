import { Service, inject } from '@angular/core';
import {
  Board,
  BoardGoals,
  BoardList,
  Idea,
  JoinLink,
  Meeting,
  type MeetingInput,
  MeetingList,
  type MeetingPatch,
  listOf,
} from '@gevinst/contract';
import { z } from 'zod';
import { ApiClient } from '../../shared/http/api-client';

const TakenDown = listOf(Idea);
/** As many as the server gives in one answer. */
const BOARDS_AT_ONCE = 200;

/** Reads a project's board, and holds its meetings; what hangs on it is written through the outbox. */
@Service()
export class BoardClient {
  private readonly api = inject(ApiClient);

  board(projectId: string): Promise<Board> {
    return this.api.get(`projects/${projectId}/board`, Board);
  }

  goals(projectId: string): Promise<BoardGoals> {
    return this.api.get(`projects/${projectId}/board/goals`, BoardGoals);
  }

  /** The notes that were taken down last; for the office. */
  async takenDown(projectId: string): Promise<Idea[]> {
    return (await this.api.get(`projects/${projectId}/taken-down-ideas`, TakenDown)).items;
  }

  hangUp({ id, etag }: Idea): Promise<Idea> {
    return this.api.patch(`ideas/${id}`, { archived: false }, Idea, { ifMatch: etag });
  }

  meeting(id: string): Promise<Meeting> {
    return this.api.get(`meetings/${id}`, Meeting);
  }

  start(projectId: string, meeting: z.input<typeof MeetingInput>): Promise<Meeting> {
    return this.api.post(`projects/${projectId}/meetings`, meeting, Meeting);
  }

  /** Heads only, newest first, a page at a time. */
  meetings(projectId: string, cursor: string | null): Promise<MeetingList> {
    return this.api.get(`projects/${projectId}/meetings`, MeetingList, { cursor });
  }

  /** The first so many of all boards, a page at a time. */
  async boards(most: number): Promise<BoardList> {
    let list = await this.api.get('boards', BoardList, { limit: Math.min(most, BOARDS_AT_ONCE) });
    while (list.nextCursor !== null && list.items.length < most) {
      const rest = { limit: Math.min(most - list.items.length, BOARDS_AT_ONCE) };
      const next = await this.api.get('boards', BoardList, { ...rest, cursor: list.nextCursor });
      list = { ...next, items: [...list.items, ...next.items] };
    }
    return list;
  }

  openLink(meetingId: string): Promise<JoinLink> {
    return this.api.post(`meetings/${meetingId}/join-link`, {}, JoinLink);
  }

  async closeLink(meetingId: string): Promise<void> {
    await this.api.delete(`meetings/${meetingId}/join-link`, z.unknown());
  }

  change({ id, etag }: Meeting, patch: MeetingPatch): Promise<Meeting> {
    return this.api.patch(`meetings/${id}`, patch, Meeting, { ifMatch: etag });
  }
}
