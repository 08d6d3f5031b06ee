import { Controller, Sse, type BeforeApplicationShutdown, type MessageEvent } from '@nestjs/common';
import { LiveEvent } from '@gevinst/contract';
import { Observable, Subject, concat, filter, interval, map, merge, of, takeUntil } from 'rxjs';
import { Streams } from '../http/api-docs';
import { Tenant } from '../http/decorators';
import type { TenantContext } from '../http/tenant-context';
import { ChangeFeed } from '../live/change-feed';
import { Warehouse } from '../warehouse/warehouse.port';

/** Proxies close a stream that says nothing for a minute. */
const HEARTBEAT_MS = 25_000;

const EVENTS = {
  'data-version': {
    about: 'the number of the last change of figures; sent at once, and again each time it moves',
  },
  change: {
    about:
      'something in the municipality has been changed; `all` when changes may have been missed',
    schema: LiveEvent,
  },
  heartbeat: { about: 'nothing has happened; keeps proxies from closing the stream' },
};

/** Tells open pages that something has changed; what it became they ask for themselves. */
@Controller('api/v1/events')
export class EventsController implements BeforeApplicationShutdown {
  private readonly stopping = new Subject<void>();

  constructor(
    private readonly warehouse: Warehouse,
    private readonly feed: ChangeFeed,
  ) {}

  /** The municipality's data version at once, then what changes in it. */
  @Sse()
  @Streams(EVENTS)
  follow(@Tenant() { municipalityId }: TenantContext): Observable<MessageEvent> {
    const alive = interval(HEARTBEAT_MS).pipe(map(() => ({ type: 'heartbeat', data: '' })));
    return merge(this.versions(municipalityId), this.changes(municipalityId), alive).pipe(
      takeUntil(this.stopping),
    );
  }

  beforeApplicationShutdown(): void {
    this.stopping.next();
  }

  private versions(municipalityId: string): Observable<MessageEvent> {
    const now = of(this.warehouse.dataVersion(municipalityId));
    const later = this.warehouse.changes.pipe(
      filter((change) => change.municipalityId === municipalityId),
      map(({ version }) => version),
    );
    return concat(now, later).pipe(
      map((version) => ({ type: 'data-version', data: String(version) })),
    );
  }

  private changes(municipalityId: string): Observable<MessageEvent> {
    const heard = this.feed.changes.pipe(
      filter((change) => change.municipalityId === municipalityId),
      map(({ topic, projectId, id }): LiveEvent => ({ topic, projectId, id })),
    );
    const missed = this.feed.lost.pipe(
      map((): LiveEvent => ({ topic: 'all', projectId: null, id: null })),
    );
    return merge(heard, missed).pipe(map((data) => ({ type: 'change', data })));
  }
}
