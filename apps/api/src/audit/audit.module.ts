import { Module } from '@nestjs/common';
import { AuditController } from './audit.controller';
import { AuditEntries } from './audit.repository';
import { ClosedPeriods } from './closed-periods.repository';

@Module({ controllers: [AuditController], providers: [AuditEntries, ClosedPeriods] })
export class AuditModule {}
