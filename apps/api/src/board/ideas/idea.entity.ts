import type { Score } from '@gevinst/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MunicipalityColumn } from '../../postgres/scoped';

/** A note on the board. Until it is assessed it has neither effect nor resources. */
@Entity('idea')
@Index('idea_project', ['projectId', 'createdAt'])
@Check('idea_assessed_whole', `((effect IS NULL) = (resources IS NULL))`)
export class IdeaEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @MunicipalityColumn()
  municipalityId: string;

  @ForeignKey('project')
  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  /** The meeting in which it was written. */
  @ForeignKey('meeting')
  @Column({ name: 'meeting_id', type: 'uuid', nullable: true })
  meetingId: string | null;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text' })
  author: string;

  /** Null for a guest who joined by link. */
  @Column({ name: 'author_id', type: 'uuid', nullable: true })
  authorId: string | null;

  @Column({ type: 'text' })
  mode: 'round' | 'open';

  @Column({ type: 'smallint', nullable: true })
  effect: Score | null;

  @Column({ type: 'smallint', nullable: true })
  resources: Score | null;

  @Column({ name: 'assessed_by', type: 'text', nullable: true })
  assessedBy: string | null;

  @Column({ name: 'assessed_at', type: 'timestamptz', nullable: true })
  assessedAt: Date | null;

  @Column({ name: 'archived_at', type: 'timestamptz', nullable: true })
  archivedAt: Date | null;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ type: 'integer', default: 1 })
  version: number;
}
