import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';
import type { PlanLines } from './plan-lines.port';

/** Something that a portfolio file made or changed. */
@Entity('import_subject')
export class ImportSubjectEntity {
  @ForeignKey('import')
  @PrimaryColumn({ name: 'import_id', type: 'uuid' })
  importId: string;

  @PrimaryColumn({ type: 'text' })
  kind: 'project' | 'indicator' | 'revision';

  @Index('import_subject_subject')
  @PrimaryColumn({ name: 'subject_id', type: 'uuid' })
  subjectId: string;

  @MunicipalityColumn()
  municipalityId: string;

  /** Made by the file; else it was there, and the file changed it or what it holds. */
  @Column({ type: 'boolean' })
  created: boolean;

  /** Its version when the file had been applied: a later one says that somebody has edited it since. */
  @Column({ type: 'integer' })
  version: number;

  /** Of a revision: the lines of the file that its amounts came from. */
  @Column({ type: 'jsonb', nullable: true })
  lines: readonly PlanLines[] | null;
}
