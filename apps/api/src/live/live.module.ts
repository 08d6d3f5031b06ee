import { Global, Module } from '@nestjs/common';
import { ChangeFeed } from './change-feed';
import { LiveWrites } from './live-writes';
import { PostgresFeed } from './postgres-feed';

@Global()
@Module({
  providers: [LiveWrites, { provide: ChangeFeed, useClass: PostgresFeed }],
  exports: [LiveWrites, ChangeFeed],
})
export class LiveModule {}
