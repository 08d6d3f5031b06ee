import type { Workshop, WorkshopOutcome, WorkshopPlace } from '@gevinst/contract';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MunicipalityColumn } from '../../postgres/scoped';

/** A start-up workshop. At most one of a project is open at a time. */
@Entity('workshop')
@Index('workshop_open', ['projectId'], { unique: true, where: '(ended_at IS NULL)' })
export class WorkshopEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @MunicipalityColumn()
  municipalityId: string;

  @ForeignKey('project')
  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @Column({ type: 'text', default: 'running' })
  state: Workshop['state'];

  @Column({ type: 'jsonb', nullable: true })
  place: WorkshopPlace | null;

  @Column({ type: 'text' })
  facilitator: string;

  @Column({ type: 'jsonb', default: [] })
  participants: string[];

  /** Frozen when it ends. */
  @Column({ type: 'jsonb', nullable: true })
  outcome: WorkshopOutcome | null;

  @Column({ name: 'started_at', type: 'timestamptz', default: () => 'now()' })
  startedAt: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
