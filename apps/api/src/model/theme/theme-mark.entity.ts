import type { MarkBarrier, PlanTheme, Relevance } from '@gevinst/contract';
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MunicipalityColumn } from '../../postgres/scoped';

/** One cell of the matrix; there is no row until someone has written in it. */
@Entity('theme_mark')
export class ThemeMarkEntity {
  @ForeignKey('project')
  @PrimaryColumn({ name: 'project_id', type: 'uuid' })
  projectId: string;

  /** A change or a benefit. */
  @PrimaryColumn({ name: 'node_id', type: 'uuid' })
  nodeId: string;

  @PrimaryColumn({ type: 'text' })
  theme: PlanTheme;

  @MunicipalityColumn()
  municipalityId: string;

  @Column({ type: 'text', default: 'open' })
  relevance: Relevance;

  @Column({ type: 'text', default: '' })
  challenge: string;

  @Column({ type: 'text', default: '' })
  note: string;

  @Column({ type: 'text', default: 'none' })
  barrier: MarkBarrier;

  @Column({ name: 'action_ids', type: 'jsonb', default: [] })
  actionIds: string[];

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ type: 'text' })
  by: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
