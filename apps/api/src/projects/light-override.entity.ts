import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';

/** The office's own judgement of a project, shown beside the computed light until it ends. */
@Entity('light_override')
export class LightOverrideEntity {
  @ForeignKey('project')
  @PrimaryColumn({ name: 'project_id', type: 'uuid' })
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
}
