import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The one row whose lock orders all appends; it holds the last sequence number. */
@Entity('ledger_head')
export class LedgerHeadEntity {
  @PrimaryColumn({ type: 'smallint' })
  id: number;

  @Column({ type: 'bigint' })
  seq: string;
}
