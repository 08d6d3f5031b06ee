import type { BenefitInput, Doam } from '@gevinst/contract';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MunicipalityColumn } from '../../postgres/scoped';

@Entity('benefit')
export class BenefitEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @MunicipalityColumn()
  municipalityId: string;

  @Index('benefit_project')
  @ForeignKey('project')
  @Column({ name: 'project_id', type: 'uuid' })
  projectId: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text', default: '' })
  owner: string;

  @Column({ name: 'value_class', type: 'text' })
  valueClass: BenefitInput['valueClass'];

  @Column({ type: 'text' })
  beneficiary: BenefitInput['beneficiary'];

  @Column({ type: 'boolean', default: false })
  disbenefit: boolean;

  /** Months, "2026-03". */
  @Column({ name: 'realisation_from', type: 'text' })
  realisationFrom: string;

  @Column({ name: 'realisation_to', type: 'text' })
  realisationTo: string;

  @Column({ type: 'text', default: '' })
  description: string;

  /** Its place among the project's benefits. */
  @Column({ type: 'integer', default: 0 })
  position: number;

  /** The test of the benefit; null until somebody has taken it. */
  @Column({ type: 'jsonb', nullable: true })
  doam: Doam | null;
}
