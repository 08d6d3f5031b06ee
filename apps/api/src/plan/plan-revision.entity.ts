import type { PlanContent, PlanMethod } from '@gevinst/contract';
import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';

/** A project's plan as one document. A trigger refuses any change of an approved one. */
@Entity('plan_revision')
@Unique('plan_revision_number', ['projectId', 'number'])
export class PlanRevisionEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @MunicipalityColumn()
  municipalityId: string;

  @ForeignKey('project')
  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @Column({ type: 'integer' })
  number: number;

  @Column({ type: 'text' })
  state: 'draft' | 'approved';

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'text' })
  author: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'approved_at', type: 'timestamptz', nullable: true })
  approvedAt: Date | null;

  @Column({ name: 'approved_by', type: 'text', nullable: true })
  approvedBy: string | null;

  @Column({ type: 'jsonb' })
  content: PlanContent;

  /** Written when it is approved; read only where it is asked for. */
  @Column({ type: 'jsonb', nullable: true, select: false })
  method: PlanMethod | null;
}
