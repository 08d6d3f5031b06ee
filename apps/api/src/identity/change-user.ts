import { Injectable } from '@nestjs/common';
import type { UserChange, UserRow } from '@gevinst/contract';
import { changedFields } from '../audit/changed-fields';
import { writeAudit } from '../audit/write-audit';
import { ProblemError } from '../http/problem-error';
import type { TenantContext } from '../http/tenant-context';
import { Database, type EntityManager } from '../postgres/database';
import { InvitationEntity } from './invitation.entity';
import { KnownSessions } from './known-sessions';
import { UserEntity } from './user.entity';
import { rowOf } from './users.repository';

/** Another role, or no access any more. Open sessions follow with their next request. */
@Injectable()
export class ChangeUser {
  constructor(
    private readonly database: Database,
    private readonly sessions: KnownSessions,
  ) {}

  async run(
    ctx: TenantContext,
    id: string,
    change: UserChange,
    expect: (version: number) => void,
  ): Promise<UserRow> {
    const changed = await this.database.tenant(ctx, async (manager) => {
      const user = await hold(manager, id);
      expect(user.version);
      return apply(manager, ctx, user, change);
    });
    if (changed.deactivatedAt === null) this.sessions.forget(id);
    else await this.sessions.endAll(id);
    return rowOf(changed);
  }
}

/** Two of the office who take the role from each other wait for one another here. */
async function hold(manager: EntityManager, id: string): Promise<UserEntity> {
  const lock = { mode: 'pessimistic_write' as const };
  const people = await manager.find(UserEntity, { order: { id: 'ASC' }, lock });
  const user = people.find((one) => one.id === id);
  if (!user) throw new ProblemError('not_found');
  return user;
}

async function apply(
  manager: EntityManager,
  ctx: TenantContext,
  user: UserEntity,
  change: UserChange,
): Promise<UserEntity> {
  const after = manager.create(UserEntity, {
    ...user,
    role: change.role ?? user.role,
    deactivatedAt: closedSince(user, change.active),
    version: user.version + 1,
  });
  const fields = changedFields(told(user), told(after));
  if (fields.after === '') return user;
  const { role, deactivatedAt, version } = after;
  await manager.update(UserEntity, { id: user.id }, { role, deactivatedAt, version });
  if (deactivatedAt !== null) await manager.delete(InvitationEntity, { userId: user.id });
  await someoneAdministers(manager);
  await writeAudit(manager, ctx, { action: 'user.changed', subject: user.name, ...fields });
  return after;
}

function closedSince(user: UserEntity, active: boolean | undefined): Date | null {
  if (active === undefined) return user.deactivatedAt;
  return active ? null : (user.deactivatedAt ?? new Date());
}

function told({ role, deactivatedAt }: UserEntity) {
  return { role, access: deactivatedAt === null ? 'open' : 'closed' };
}

/** A municipality that nobody can administer could only be helped from the console. */
async function someoneAdministers(manager: EntityManager): Promise<void> {
  const office = await manager.findBy(UserEntity, { role: 'office' });
  const able = office.filter((one) => one.passwordHash !== null && one.deactivatedAt === null);
  if (able.length === 0) throw new ProblemError('last_office_user');
}
