import type { IsoDate, Role } from '@gevinst/contract';

/** Who is asking, for which municipality. Every read and write of a tenant's data needs one. */
export interface TenantContext {
  readonly municipalityId: string;
  readonly userId: string;
  readonly userName: string;
  readonly role: Role;
  readonly requestId: string;
  /** The municipality's fixed day, else the calendar's in Europe/Copenhagen. */
  readonly today: IsoDate;
  /** When what is written happened, for a history that is replayed; now when left out. */
  readonly recordedAt?: Date;
}

/** Owners are written as names. */
export const isMe = ({ userName }: Pick<TenantContext, 'userName'>, name: string): boolean =>
  name.trim().toLowerCase() === userName.trim().toLowerCase();
