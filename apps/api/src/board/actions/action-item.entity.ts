import type { ActionStatus } from '@gevinst/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MunicipalityColumn } from '../../postgres/scoped';

/** What a team has decided to do, by whom and until when. */
@Entity('action_item')
@Index('action_item_deadline', ['municipalityId', 'deadline'])
export class ActionItemEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @MunicipalityColumn()
  municipalityId: string;

  @Index('action_item_project')
  @ForeignKey('project')
  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @ForeignKey('idea')
  @Column({ name: 'idea_id', type: 'uuid', nullable: true })
  ideaId: string | null;

  @Column({ type: 'text' })
  title: string;

  @Column({ type: 'text', default: '' })
  description: string;

  @Column({ type: 'text' })
  owner: string;

  @Column({ type: 'date' })
  deadline: string;

  @Column({ type: 'text', default: 'decided' })
  status: ActionStatus;

  @Column({ type: 'numeric', precision: 6, scale: 2, nullable: true })
  days: string | null;

  @ForeignKey('indicator')
  @Column({ name: 'indicator_id', type: 'uuid', nullable: true })
  indicatorId: string | null;

  @Column({ type: 'text', nullable: true })
  theme: string | null;

  /** Names of things elsewhere, which may be gone: whoever shows them looks them up. */
  @Column({ name: 'benefit_id', type: 'uuid', nullable: true })
  benefitId: string | null;

  @Column({ name: 'barrier_id', type: 'uuid', nullable: true })
  barrierId: string | null;

  @Column({ name: 'created_by', type: 'text' })
  createdBy: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** When someone last moved or corrected it. */
  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
