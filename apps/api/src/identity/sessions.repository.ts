import { Injectable } from '@nestjs/common';
import type { Role } from '@gevinst/contract';
import { LessThan } from 'typeorm';
import { Database } from '../postgres/database';
import { SessionEntity } from './session.entity';

/** A user together with the municipality they belong to. */
export interface KnownUser {
  readonly userId: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly municipalityId: string;
  readonly municipalityName: string;
  readonly fictitious: boolean;
  /** The municipality's fixed day. */
  readonly today: string | null;
  /** Whether the access is closed. */
  readonly deactivated: boolean;
}

const USER = `u.id as "userId", u.name, u.email, u.role, u.password_hash as "passwordHash",
  u.deactivated_at is not null as deactivated,
  m.id as "municipalityId", m.name as "municipalityName", m.fictitious, m.today::text as today
  from app_user u join municipality m on m.id = u.municipality_id`;

/** Who is signed in, and who may. Reads across municipalities: nobody is known yet. */
@Injectable()
export class Sessions {
  constructor(private readonly database: Database) {}

  async userByEmail(email: string): Promise<(KnownUser & { passwordHash: string | null }) | null> {
    const [user] = await this.database.system((manager) =>
      manager.query<(KnownUser & { passwordHash: string | null })[]>(
        `select ${USER} where u.email = $1`,
        [email],
      ),
    );
    return user ?? null;
  }

  async userOf(idHash: string): Promise<(KnownUser & { expiresAt: Date }) | null> {
    const [user] = await this.database.system((manager) =>
      manager.query<(KnownUser & { expiresAt: Date })[]>(
        `select s.expires_at as "expiresAt", ${USER}
           join session s on s.user_id = u.id where s.id = $1 and s.expires_at > now() and u.deactivated_at is null`,
        [idHash],
      ),
    );
    return user ?? null;
  }

  async create(idHash: string, userId: string, expiresAt: Date): Promise<void> {
    await this.database.system(async (manager) => {
      await manager.delete(SessionEntity, { expiresAt: LessThan(new Date()) });
      await manager.insert(SessionEntity, { id: idHash, userId, expiresAt });
    });
  }

  async removeAll(userId: string): Promise<void> {
    await this.database.system((manager) => manager.delete(SessionEntity, { userId }));
  }

  async remove(idHash: string): Promise<void> {
    await this.database.system((manager) => manager.delete(SessionEntity, { id: idHash }));
  }
}
