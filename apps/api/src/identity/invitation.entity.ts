import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';

/** A link that lets an invited user choose a password once. Only the hash of its token is kept. */
@Entity('invitation')
export class InvitationEntity {
  @PrimaryColumn({ name: 'token_hash', type: 'text' })
  tokenHash: string;

  @MunicipalityColumn()
  municipalityId: string;

  @ForeignKey('app_user', { onDelete: 'CASCADE' })
  @Column({ name: 'user_id', type: 'uuid' })
  userId: string;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;
}
