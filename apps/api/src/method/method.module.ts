import { Module } from '@nestjs/common';
import { TenantWrites } from '../ledger/tenant-writes';
import { MethodController } from './method.controller';

@Module({ controllers: [MethodController], providers: [TenantWrites] })
export class MethodModule {}
