import { Injectable } from '@nestjs/common';
import type { InviteUser, UserRow } from '@gevinst/contract';
import { writeAudit } from '../audit/write-audit';
import { etagOf } from '../http/etag';
import type { TenantContext } from '../http/tenant-context';
import { Database, type EntityManager } from '../postgres/database';
import { InvitationEntity } from './invitation.entity';
import { MunicipalityEntity } from './municipality.entity';
import { UserEntity } from './user.entity';

type Person = InviteUser;

/** Guards "there are no users yet" against two set-ups at once. */
const SETUP_LOCK = 731_400_001;

@Injectable()
export class Users {
  constructor(private readonly database: Database) {}

  async list(ctx: TenantContext): Promise<UserRow[]> {
    const users = await this.database.tenant(ctx, (manager) =>
      manager.find(UserEntity, { order: { name: 'ASC', email: 'ASC' } }),
    );
    return users.map((user) => rowOf(user));
  }

  /** Whether a real municipality has someone; those of a demo do not count. */
  anyone(): Promise<boolean> {
    return this.database.system(someoneReal);
  }

  /** The first municipality with its first administrator; false when someone exists already. */
  createFirst(municipalityName: string, person: Person, passwordHash: string): Promise<boolean> {
    return this.database.system(async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1)', [SETUP_LOCK]);
      if (await someoneReal(manager)) return false;
      const name = municipalityName;
      const made = await manager.insert(MunicipalityEntity, { name });
      const municipalityId = String(made.identifiers[0]?.id);
      await insertUser(manager, municipalityId, person, passwordHash);
      const author = { municipalityId, userName: person.name };
      await writeAudit(manager, author, {
        action: 'municipality.created',
        subject: name,
        after: person.email,
      });
      return true;
    });
  }

  /** Invites a new person, or once more one who has not answered. false when the address is in use. */
  invite(ctx: TenantContext, person: InviteUser, tokenHash: string, expiresAt: Date) {
    return this.database.tenant(ctx, async (manager) => {
      const email = person.email.toLowerCase();
      const known = await manager.findOneBy(UserEntity, { email });
      if (known !== null && known.passwordHash !== null) return false;
      const changes = { email, name: person.name, role: person.role, deactivatedAt: null };
      if (known !== null) await manager.update(UserEntity, { id: known.id }, changes);
      const userId = known?.id ?? (await insertUser(manager, ctx.municipalityId, changes, null));
      await manager.delete(InvitationEntity, { userId });
      await manager.insert(InvitationEntity, { tokenHash, userId, expiresAt });
      await writeAudit(manager, ctx, {
        action: 'user.invited',
        subject: person.name,
        after: `${email}, ${person.role}`,
      });
      return true;
    });
  }

  /** Gives the invited user a password and uses the link up; false when the link does not count. */
  accept(tokenHash: string, passwordHash: string): Promise<boolean> {
    return this.database.system(async (manager) => {
      const invitation = await manager.findOne(InvitationEntity, {
        where: { tokenHash },
        lock: { mode: 'pessimistic_write' },
      });
      if (invitation === null || invitation.expiresAt < new Date()) return false;
      const { userId, municipalityId } = invitation;
      await manager.update(UserEntity, { id: userId }, { passwordHash });
      await manager.delete(InvitationEntity, { userId });
      const user = await manager.findOneByOrFail(UserEntity, { id: userId });
      const author = { municipalityId, userName: user.name };
      await writeAudit(manager, author, { action: 'user.joined', subject: user.name });
      return true;
    });
  }
}

/** A user as the office sees them. */
export function rowOf(user: UserEntity): UserRow {
  const { id, name, email, role, version } = user;
  return { id, name, email, role, state: stateOf(user), etag: etagOf(version) };
}

function stateOf({ passwordHash, deactivatedAt }: UserEntity): UserRow['state'] {
  if (deactivatedAt !== null) return 'deactivated';
  return passwordHash === null ? 'invited' : 'active';
}

function someoneReal(manager: EntityManager): Promise<boolean> {
  return manager
    .createQueryBuilder(UserEntity, 'u')
    .innerJoin(MunicipalityEntity, 'm', 'm.id = u.municipality_id and not m.fictitious')
    .getExists();
}

async function insertUser(
  manager: EntityManager,
  municipalityId: string,
  person: Person,
  passwordHash: string | null,
): Promise<string> {
  const { name, role } = person;
  const row = { municipalityId, name, role, email: person.email.toLowerCase(), passwordHash };
  const made = await manager.insert(UserEntity, row);
  return String(made.identifiers[0]?.id);
}
