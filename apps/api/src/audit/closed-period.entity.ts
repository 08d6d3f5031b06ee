import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';

/** A month the office has closed: its values change only with a reason. */
@Entity('closed_period')
export class ClosedPeriodEntity {
  @MunicipalityColumn({ primary: true })
  municipalityId: string;

  @PrimaryColumn({ type: 'text' })
  month: string;

  @Column({ name: 'closed_by', type: 'text' })
  closedBy: string;

  @Column({ name: 'closed_at', type: 'timestamptz', default: () => 'now()' })
  closedAt: Date;
}
