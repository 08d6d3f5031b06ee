import type { IndicatorInput } from '@gevinst/contract';
import { Column, Entity, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';

@Entity('indicator')
@Index('indicator_code', ['municipalityId', 'code'], {
  unique: true,
  where: '(withdrawn_at IS NULL)',
})
export class IndicatorEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @MunicipalityColumn()
  municipalityId: string;

  @Column({ type: 'text' })
  code: string;

  @Column({ type: 'jsonb' })
  data: IndicatorInput;

  @Column({ type: 'integer', default: 1 })
  version: number;

  /** When the import that made it was undone; null while it stands. */
  @Column({ name: 'withdrawn_at', type: 'timestamptz', nullable: true })
  withdrawnAt: Date | null;
}
