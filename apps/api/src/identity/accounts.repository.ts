import { Injectable } from '@nestjs/common';
import { Database, type EntityManager } from '../postgres/database';
import { Accounts, type MunicipalityToMake, type UserToMake } from './accounts.port';
import { MunicipalityEntity } from './municipality.entity';
import { hashPassword } from './passwords';
import { UserEntity } from './user.entity';

@Injectable()
export class StoredAccounts extends Accounts {
  constructor(private readonly database: Database) {
    super();
  }

  ensureMunicipality(municipality: MunicipalityToMake): Promise<string> {
    return this.database.system(async (manager) => {
      const { name } = municipality;
      const known = await manager.findOneBy(MunicipalityEntity, { name });
      return (known ?? (await manager.save(MunicipalityEntity, { ...municipality }))).id;
    });
  }

  async ensureUser(municipalityId: string, user: UserToMake): Promise<string> {
    const { name, role } = user;
    const email = user.email.toLowerCase();
    const find = (manager: EntityManager) => manager.findOneBy(UserEntity, { email });
    const there = await this.database.system(find);
    if (there) return there.id;
    const passwordHash = await hashPassword(user.password);
    return this.database.system(async (manager) => {
      const known = await find(manager);
      if (known) return known.id;
      const made = { municipalityId, email, name, role, passwordHash };
      return (await manager.save(UserEntity, made)).id;
    });
  }
}
