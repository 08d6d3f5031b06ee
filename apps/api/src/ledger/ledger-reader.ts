import { Injectable } from '@nestjs/common';
import { MoreThan } from 'typeorm';
import { Database } from '../postgres/database';
import { type LedgerRow, LedgerSource } from '../warehouse/ledger-source';
import { LedgerEntity } from './ledger.entity';

/** The committed ledger, as the warehouse reads it. */
@Injectable()
export class LedgerReader extends LedgerSource {
  constructor(private readonly database: Database) {
    super();
  }

  async after(seq: number, limit: number): Promise<LedgerRow[]> {
    const rows = await this.database.system((manager) =>
      manager.find(LedgerEntity, {
        where: { seq: MoreThan(String(seq)) },
        order: { seq: 'ASC' },
        take: limit,
      }),
    );
    return rows.map((row) => ({
      seq: Number(row.seq),
      municipalityId: row.municipalityId,
      recordedAt: row.recordedAt,
      event: row.payload,
    }));
  }
}
