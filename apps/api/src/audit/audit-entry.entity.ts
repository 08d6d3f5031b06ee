import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';

@Entity('audit_entry')
@Index('audit_entry_at', ['municipalityId', 'at', 'id'])
export class AuditEntryEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @MunicipalityColumn()
  municipalityId: string;

  @Column({ type: 'timestamptz', default: () => 'clock_timestamp()' })
  at: Date;

  @Column({ type: 'text' })
  who: string;

  @Column({ type: 'text' })
  action: string;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text', nullable: true })
  before: string | null;

  @Column({ type: 'text', nullable: true })
  after: string | null;
}
