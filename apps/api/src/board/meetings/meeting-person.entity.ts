import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MunicipalityColumn } from '../../postgres/scoped';

/** Who took part in a meeting, by name: guests have no account. */
@Entity('meeting_person')
export class MeetingPersonEntity {
  @ForeignKey('meeting')
  @PrimaryColumn({ name: 'meeting_id', type: 'uuid' })
  meetingId: string;

  @PrimaryColumn({ type: 'text' })
  name: string;

  @MunicipalityColumn()
  municipalityId: string;

  @Column({ name: 'joined_at', type: 'timestamptz', default: () => 'now()' })
  joinedAt: Date;
}
