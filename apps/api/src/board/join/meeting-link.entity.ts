import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MunicipalityColumn } from '../../postgres/scoped';

/** A way into a meeting for those who have no account; gone when it is closed or the meeting ends. */
@Entity('meeting_link')
export class MeetingLinkEntity {
  /** SHA-256 of the link's secret: who reads the table cannot use it. */
  @PrimaryColumn({ type: 'text' })
  hash: string;

  @MunicipalityColumn()
  municipalityId: string;

  @Index('meeting_link_meeting')
  @ForeignKey('meeting')
  @Column({ name: 'meeting_id', type: 'uuid' })
  meetingId: string;

  @Column({ type: 'timestamptz' })
  until: Date;

  @Column({ name: 'opened_by', type: 'text' })
  openedBy: string;

  @Column({ name: 'opened_at', type: 'timestamptz', default: () => 'now()' })
  openedAt: Date;
}
