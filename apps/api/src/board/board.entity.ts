import type { FieldMapping } from '@gevinst/domain';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';

/** What a team has chosen for its board; a project without a row has chosen nothing yet. */
@Entity('board')
export class BoardEntity {
  @ForeignKey('project')
  @PrimaryColumn({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @MunicipalityColumn()
  municipalityId: string;

  /** Ids of indicators, in the order of the wall. */
  @Column({ type: 'jsonb', default: [] })
  pinned: string[];

  @Column({ name: 'capacity_days', type: 'numeric', precision: 6, scale: 2, nullable: true })
  capacityDays: string | null;

  @Column({ type: 'jsonb', nullable: true })
  mapping: FieldMapping | null;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
