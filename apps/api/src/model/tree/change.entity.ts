import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MunicipalityColumn } from '../../postgres/scoped';

@Entity('change')
export class ChangeEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @MunicipalityColumn()
  municipalityId: string;

  @Index('change_project')
  @ForeignKey('project')
  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  owner: string;

  @Column({ type: 'text', default: '' })
  description: string;

  /** Its place among the project's changes. */
  @Column({ type: 'integer', default: 0 })
  position: number;
}
