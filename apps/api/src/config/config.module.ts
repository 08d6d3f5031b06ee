import { Global, Module } from '@nestjs/common';
import { readSettings } from './read-settings';
import { Settings } from './settings';

@Global()
@Module({
  providers: [{ provide: Settings, useFactory: readSettings }],
  exports: [Settings],
})
export class ConfigModule {}
