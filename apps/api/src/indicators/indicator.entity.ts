import type { IndicatorInput } from '@gevinst/contract';
import { Column, Entity, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';

@Entity('indicator')
@Unique('indicator_code', ['municipalityId', 'code'])
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
}
