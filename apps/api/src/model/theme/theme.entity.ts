import type { PlanTheme, Relevance } from '@gevinst/contract';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MunicipalityColumn } from '../../postgres/scoped';

/** One theme of a project's plan; there is no row until someone has written something. */
@Entity('theme')
export class ThemeEntity {
  @ForeignKey('project')
  @PrimaryColumn({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @PrimaryColumn({ type: 'text' })
  theme: PlanTheme;

  @MunicipalityColumn()
  municipalityId: string;

  @Column({ type: 'text', default: 'open' })
  relevance: Relevance;

  @Column({ type: 'jsonb' })
  content: object;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'updated_by', type: 'text' })
  updatedBy: string;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
