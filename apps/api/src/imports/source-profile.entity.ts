import type { SavedReading } from '@gevinst/ingest';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';

/** How files of one source are read; each change is a new version. */
@Entity('source_profile')
export class SourceProfileEntity {
  @MunicipalityColumn({ primary: true })
  municipalityId: string;

  @PrimaryColumn({ type: 'text' })
  source: string;

  @PrimaryColumn({ type: 'integer' })
  version: number;

  @Column({ type: 'text' })
  fingerprint: string;

  @Column({ type: 'jsonb' })
  profile: SavedReading;
}
