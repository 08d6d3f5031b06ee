import type { Activity } from '@gevinst/contract';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';

/** That someone took part in a project's plan on a day, and in what. */
@Entity('participation')
export class ParticipationEntity {
  @ForeignKey('project')
  @PrimaryColumn({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @PrimaryColumn({ type: 'text' })
  name: string;

  @PrimaryColumn({ type: 'text' })
  activity: Activity;

  @PrimaryColumn({ type: 'date' })
  day: string;

  @MunicipalityColumn()
  municipalityId: string;

  /** Null for a guest who joined by link. */
  @Column({ name: 'user_id', type: 'uuid', nullable: true })
  userId: string | null;
}
