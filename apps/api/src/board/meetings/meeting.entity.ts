import type { MeetingMinutes } from '@gevinst/contract';
import type { MeetingStep } from '@gevinst/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MunicipalityColumn } from '../../postgres/scoped';

/** A stand-up meeting at the board. At most one of a project goes on at a time. */
@Entity('meeting')
@Index('meeting_open', ['projectId'], { unique: true, where: '(ended_at IS NULL)' })
export class MeetingEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @MunicipalityColumn()
  municipalityId: string;

  @ForeignKey('project')
  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @Column({ name: 'started_at', type: 'timestamptz', default: () => 'now()' })
  startedAt: Date;

  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ name: 'planned_minutes', type: 'integer' })
  plannedMinutes: number;

  @Column({ type: 'text' })
  mode: 'round' | 'open';

  @Column({ type: 'text' })
  step: MeetingStep;

  @Column({ type: 'text' })
  facilitator: string;

  @Column({ name: 'next_at', type: 'timestamptz', nullable: true })
  nextAt: Date | null;

  /** Frozen when the meeting ends. */
  @Column({ type: 'jsonb', nullable: true })
  minutes: MeetingMinutes | null;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
