import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../config/settings';
import { EmbeddedServer } from './embedded/embedded-server';

/** The server to use: the one DATABASE_URL names, else our own. */
@Injectable()
export class PostgresServer implements OnApplicationShutdown {
  private embedded: EmbeddedServer | null = null;

  constructor(private readonly settings: Settings) {}

  async url(): Promise<string> {
    const { databaseUrl, dataDir, fsync, postgresBin } = this.settings;
    if (databaseUrl !== null) return databaseUrl;
    this.embedded ??= await EmbeddedServer.start({ dataDir, fsync, bin: postgresBin });
    return this.embedded.url();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.embedded?.stop();
    this.embedded = null;
  }
}
