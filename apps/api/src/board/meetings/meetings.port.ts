import type {
  Meeting,
  MeetingInput,
  MeetingList,
  MeetingPatch,
  MeetingQuery,
} from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';
import type { BoardEdit } from '../boards.port';

/** Stand-up meetings at a project's board. */
export abstract class Meetings {
  /** Heads only, newest first. */
  abstract list(ctx: TenantContext, projectId: string, query: MeetingQuery): Promise<MeetingList>;
  abstract get(ctx: TenantContext, id: string): Promise<Meeting>;
  abstract start(ctx: TenantContext, projectId: string, input: MeetingInput): Promise<Meeting>;
  abstract change(ctx: TenantContext, edit: BoardEdit<MeetingPatch>): Promise<Meeting>;
}
