import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';

/**
 * The office's own judgement of a project, shown beside the computed light until it ends. An ended one is kept,
 * because the portfolio as known on an earlier day still shows it.
 */
@Entity('light_override')
@Index('light_override_standing', ['projectId'], { unique: true, where: '(ended_at IS NULL)' })
export class LightOverrideEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @ForeignKey('project')
  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @MunicipalityColumn()
  municipalityId: string;

  @Column({ type: 'text' })
  light: 'green' | 'yellow' | 'red';

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'text' })
  author: string;

  @Column({ type: 'date' })
  until: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  /** When it was taken back, or another took its place; null while it stands. */
  @Column({ name: 'ended_at', type: 'timestamptz', nullable: true })
  endedAt: Date | null;

  @Column({ name: 'ended_by', type: 'text', nullable: true })
  endedBy: string | null;
}
