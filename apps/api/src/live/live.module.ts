import { Global, Module } from '@nestjs/common';
import { LiveWrites } from './live-writes';

@Global()
@Module({ providers: [LiveWrites], exports: [LiveWrites] })
export class LiveModule {}
