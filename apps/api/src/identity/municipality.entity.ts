import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('municipality')
export class MunicipalityEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @Column({ type: 'text' })
  name: string;

  /** Invented for the demo; said on every page. */
  @Column({ type: 'boolean', default: false })
  fictitious: boolean;

  /** The demo's fixed day; null = the calendar's. */
  @Column({ type: 'date', nullable: true })
  today: string | null;
}
