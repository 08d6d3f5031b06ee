import type { GuestIdea, GuestIdeaInput, JoinInput, JoinLink, Joined } from '@gevinst/contract';
import type { TenantContext } from '../../http/tenant-context';

/** From where, and when: a history that is replayed happens at its own time. */
export interface GuestCall {
  readonly address: string;
  readonly at?: Date;
}

/** Those who come to a meeting by link. The first two are asked by people who are signed in, the others by anyone. */
export abstract class Guests {
  abstract open(ctx: TenantContext, meetingId: string): Promise<JoinLink>;
  abstract close(ctx: TenantContext, meetingId: string): Promise<void>;

  abstract join(input: JoinInput, call: GuestCall): Promise<Joined>;
  abstract note(input: GuestIdeaInput, call: GuestCall): Promise<GuestIdea>;
}
