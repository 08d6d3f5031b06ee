import type { ImportKind, ImportState } from '@gevinst/contract';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MunicipalityColumn } from '../postgres/scoped';
import type { ImportDocument } from './document/import-document';

@Entity('import')
@Index('import_created', ['municipalityId', 'createdAt'])
export class ImportEntity {
  @PrimaryGeneratedColumn('uuid')
  id: string;

  @MunicipalityColumn()
  municipalityId: string;

  @Column({ type: 'text' })
  kind: ImportKind;

  @Column({ type: 'text' })
  state: ImportState;

  @Column({ type: 'text' })
  source: string;

  @Column({ name: 'file_name', type: 'text' })
  fileName: string;

  @Column({ type: 'text' })
  sha256: string;

  /** bigint as text. */
  @Column({ type: 'bigint' })
  bytes: string;

  @Column({ name: 'created_by', type: 'uuid', nullable: true })
  createdBy: string | null;

  @Column({ name: 'created_by_name', type: 'text' })
  createdByName: string;

  @Column({ name: 'created_at', type: 'timestamptz', default: () => 'now()' })
  createdAt: Date;

  @Column({ name: 'applied_at', type: 'timestamptz', nullable: true })
  appliedAt: Date | null;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt: Date | null;

  @ForeignKey('import')
  @Column({ name: 'duplicate_of', type: 'uuid', nullable: true })
  duplicateOf: string | null;

  /** The rest of the resource, and the decisions taken so far. */
  @Column({ type: 'jsonb' })
  document: ImportDocument;
}
