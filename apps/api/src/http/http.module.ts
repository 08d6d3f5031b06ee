import { Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { ModelVersions } from './model-version';
import { OpenApi } from './open-api';
import { OriginGuard } from './origin.guard';
import { ProblemFilter } from './problem.filter';
import { StopGracefully } from './stop-gracefully';
import { Versioned } from './versioned';

@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    ModelVersions,
    Versioned,
    OpenApi,
    StopGracefully,
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_GUARD, useClass: OriginGuard },
  ],
  exports: [ModelVersions, Versioned, OpenApi],
})
export class HttpModule {}
