import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';

/** A sign-in that has not succeeded, counted per account and address and per address. */
@Entity('login_attempt')
@Index('login_attempt_key', ['key', 'at'])
export class LoginAttemptEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'text' })
  key: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
