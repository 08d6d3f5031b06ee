import type { LedgerEvent } from '@gevinst/contract';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';

/** One thing that moves figures. Rows are never changed or removed. */
@Entity('ledger')
@Index('ledger_recorded', ['municipalityId', 'recordedAt'])
export class LedgerEntity {
  /** Without gaps, in commit order (bigint as text). */
  @PrimaryColumn({ type: 'bigint' })
  seq: string;

  @MunicipalityColumn()
  municipalityId: string;

  @Column({ type: 'text' })
  kind: LedgerEvent['kind'];

  @Column({ name: 'recorded_at', type: 'timestamptz' })
  recordedAt: Date;

  @Column({ type: 'jsonb' })
  payload: LedgerEvent;
}
