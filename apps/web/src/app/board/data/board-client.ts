import { Service, inject } from '@angular/core';
import {
  Board,
  BoardGoals,
  Meeting,
  type MeetingInput,
  type MeetingPatch,
} from '@gevinst/contract';
import type { z } from 'zod';
import { ApiClient } from '../../shared/http/api-client';

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

  meeting(id: string): Promise<Meeting> {
    return this.api.get(`meetings/${id}`, Meeting);
  }

  start(projectId: string, meeting: z.input<typeof MeetingInput>): Promise<Meeting> {
    return this.api.post(`projects/${projectId}/meetings`, meeting, Meeting);
  }

  change({ id, etag }: Meeting, patch: MeetingPatch): Promise<Meeting> {
    return this.api.patch(`meetings/${id}`, patch, Meeting, { ifMatch: etag });
  }
}
