import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Subject } from 'rxjs';
import { ModelVersions } from '../http/model-version';
import { Database } from '../postgres/database';
import { Listening } from '../postgres/listen';
import { PostgresServer } from '../postgres/postgres-server';
import { Warehouse } from '../warehouse/warehouse.port';
import { ChangeFeed, type HeardChange } from './change-feed';
import { CHANNEL, Told } from './tell';

/**
 * Hears through PostgreSQL what every process changes, and keeps this one true: what another process has written ends
 * the answers that are kept here, and is folded into this process's warehouse.
 */
@Injectable()
export class PostgresFeed
  extends ChangeFeed
  implements OnApplicationBootstrap, BeforeApplicationShutdown
{
  readonly changes = new Subject<HeardChange>();
  readonly lost = new Subject<void>();
  private readonly log = new Logger('live');
  private listening: Listening | null = null;
  /** While nothing is heard, no kept answer is known to be current. */
  private trust: (() => void) | null;

  constructor(
    private readonly server: PostgresServer,
    private readonly database: Database,
    private readonly warehouse: Warehouse,
    private readonly models: ModelVersions,
  ) {
    super();
    this.trust = this.models.doubt();
  }

  async onApplicationBootstrap(): Promise<void> {
    this.listening = new Listening({
      url: await this.server.url(),
      channel: CHANNEL,
      listening: () => this.begin(),
      heard: (payload) => this.hear(payload),
      deaf: (error) => this.doubt(error),
    });
    await this.listening.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.listening?.stop();
  }

  private begin(): void {
    this.missed();
    this.trust?.();
    this.trust = null;
  }

  private doubt(error: unknown): void {
    this.trust ??= this.models.doubt();
    this.log.warn(error instanceof Error ? error.message : 'The listening connection has ended');
  }

  private hear(payload: string): void {
    const told = read(payload);
    // A topic of another build: something has changed that we have no word for.
    if (told === null) return this.missed();
    const { by, ...change } = told;
    const isOurs = by === this.database.writer;
    // Our own writes do this themselves, at once: whoever wrote must see it in the next answer.
    if (change.topic === 'model' && !isOurs) {
      this.models.bump(change.municipalityId);
      this.follow();
    }
    this.changes.next(change);
  }

  private missed(): void {
    this.models.bumpAll();
    this.follow();
    this.lost.next();
  }

  private follow(): void {
    this.warehouse.catchUp().catch((error: unknown) => this.log.error(error));
  }
}

function read(payload: string): Told | null {
  try {
    return Told.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
}
