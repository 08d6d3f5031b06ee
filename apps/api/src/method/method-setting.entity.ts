import type { MethodSettings } from '@gevinst/contract';
import { Column, Entity } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';

/** What a municipality has settled of the method; without a row everything is as we have chosen. */
@Entity('method_setting')
export class MethodSettingEntity {
  @MunicipalityColumn({ primary: true })
  municipalityId: string;

  @Column({ type: 'jsonb' })
  content: Partial<MethodSettings>;

  @Column({ type: 'integer', default: 1 })
  version: number;

  @Column({ name: 'updated_by', type: 'text' })
  updatedBy: string;

  @Column({ name: 'updated_at', type: 'timestamptz', default: () => 'now()' })
  updatedAt: Date;
}
