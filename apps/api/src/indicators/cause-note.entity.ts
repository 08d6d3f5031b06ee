import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';

/** Why a value came out as it did, in someone's words. */
@Entity('cause_note')
export class CauseNoteEntity {
  @ForeignKey('indicator')
  @PrimaryColumn({ name: 'indicator_id', type: 'uuid' })
  indicatorId: string;

  @PrimaryColumn({ type: 'text' })
  month: string;

  @MunicipalityColumn()
  municipalityId: string;

  @Column({ type: 'text' })
  text: string;

  @Column({ type: 'text' })
  author: string;

  @Column({ type: 'timestamptz', default: () => 'now()' })
  at: Date;
}
