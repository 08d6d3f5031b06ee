import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MunicipalityColumn } from '../../postgres/scoped';

/** Which changes a benefit follows from. */
@Entity('benefit_change')
export class BenefitChangeEntity {
  @ForeignKey('benefit', { onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'benefit_id', type: 'uuid' })
  benefitId: string;

  @Index('benefit_change_change')
  @ForeignKey('change', { onDelete: 'CASCADE' })
  @PrimaryColumn({ name: 'change_id', type: 'uuid' })
  changeId: string;

  @MunicipalityColumn()
  municipalityId: string;
}
