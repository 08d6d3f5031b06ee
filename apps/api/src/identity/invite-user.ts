import { Injectable } from '@nestjs/common';
import type { Invitation, InviteUser } from '@gevinst/contract';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { hashOf, newToken } from './tokens';
import { Users } from './users.repository';

const VALID_DAYS = 7;

@Injectable()
export class InvitePerson {
  constructor(private readonly users: Users) {}

  /** The link is shown once: only its hash is kept. */
  async run(ctx: TenantContext, person: InviteUser): Promise<Invitation> {
    const token = newToken();
    const expiresAt = new Date(Date.now() + VALID_DAYS * 24 * 3600 * 1000);
    if (!(await this.users.invite(ctx, person, hashOf(token), expiresAt))) {
      throw new ProblemError('already_exists');
    }
    return { path: `/invitation/${token}`, expiresAt: expiresAt.toISOString() };
  }
}
