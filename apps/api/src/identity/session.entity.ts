import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** A signed-in browser or script. Only the hash of its token is kept. */
@Entity('session')
export class SessionEntity {
  @PrimaryColumn({ type: 'text' })
  id: string;

  @Index('session_by_user')
  @ForeignKey('app_user', { onDelete: 'CASCADE' })
  @Column({ name: 'user_id', type: 'uuid' })
  userId: string;

  @Column({ name: 'expires_at', type: 'timestamptz' })
  expiresAt: Date;
}
