import type { Role } from '@gevinst/contract';
import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';

@Entity('app_user')
@Unique('app_user_email', ['email'])
export class UserEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @MunicipalityColumn()
  municipalityId: string;

  /** Lower case. */
  @Column({ type: 'text' })
  email: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  role: Role;

  /** argon2id; null until an invitation is accepted. */
  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash: string | null;

  /** Counts the edits of role and access. */
  @Column({ type: 'int', default: 1 })
  version: number;

  /** Since when the access is closed; null while it is open. */
  @Column({ name: 'deactivated_at', type: 'timestamptz', nullable: true })
  deactivatedAt: Date | null;
}
