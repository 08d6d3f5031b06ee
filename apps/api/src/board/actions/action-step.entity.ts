import type { Evaluation } from '@gevinst/contract';
import type { ActionStatus } from '@gevinst/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MunicipalityColumn } from '../../postgres/scoped';

/** One move of an action: from where, to where, by whom, and why. Never changed. */
@Entity('action_step')
export class ActionStepEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @MunicipalityColumn()
  municipalityId: string;

  @Index('action_step_action')
  @ForeignKey('action_item')
  @Column({ name: 'action_id', type: 'uuid' })
  actionId: string;

  /** Null where the action began. */
  @Column({ name: 'from_status', type: 'text', nullable: true })
  fromStatus: ActionStatus | null;

  @Column({ name: 'to_status', type: 'text' })
  toStatus: ActionStatus;

  @Column({ type: 'text', default: '' })
  reason: string;

  @Column({ type: 'jsonb', nullable: true })
  evaluation: Evaluation | null;

  @Column({ type: 'text' })
  by: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
