import { Global, Module } from '@nestjs/common';
import { LedgerSource } from '../warehouse/ledger-source';
import { LedgerReader } from './ledger-reader';

@Global()
@Module({
  providers: [{ provide: LedgerSource, useClass: LedgerReader }],
  exports: [LedgerSource],
})
export class LedgerModule {}
