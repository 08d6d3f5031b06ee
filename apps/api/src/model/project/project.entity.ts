import type { Phase } from '@gevinst/contract';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MunicipalityColumn } from '../../postgres/scoped';

@Entity('project')
@Index('project_code', ['municipalityId', 'code'], {
  unique: true,
  where: '(withdrawn_at IS NULL)',
})
export class ProjectEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @MunicipalityColumn()
  municipalityId: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  department: string;

  @Column({ type: 'text' })
  phase: Phase;

  @Column({ type: 'text', default: '' })
  owner: string;

  @Column({ name: 'go_live', type: 'date', nullable: true })
  goLive: string | null;

  @Column({ type: 'text', default: '' })
  description: string;

  /** Whole øre as text (bigint). */
  @Column({ name: 'taken_in_advance_ore', type: 'bigint', nullable: true })
  takenInAdvanceOre: string | null;

  /** A page of another system, where its delivery and contract are. */
  @Column({ name: 'delivery_url', type: 'text', nullable: true })
  deliveryUrl: string | null;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;

  /** Counts every change of the project, its changes, benefits and drafts; the ETag of all of them. */
  @Column({ type: 'integer', default: 1 })
  version: number;

  /** When the import that made it was undone; null while it stands. */
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;
}
