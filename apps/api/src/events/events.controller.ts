import { Controller, Sse, type BeforeApplicationShutdown, type MessageEvent } from '@nestjs/common';
import { Observable, Subject, concat, filter, interval, map, merge, of, takeUntil } from 'rxjs';
import { Answers } from '../http/api-docs';
import { Tenant } from '../http/decorators';
import type { TenantContext } from '../http/tenant-context';
import { Warehouse } from '../warehouse/warehouse.port';

/** Proxies close a stream that says nothing for a minute. */
const HEARTBEAT_MS = 25_000;

/** Tells open pages that figures have changed; what changed they ask for themselves. */
@Controller('api/v1/events')
export class EventsController implements BeforeApplicationShutdown {
  private readonly stopping = new Subject<void>();

  constructor(private readonly warehouse: Warehouse) {}

  /** The municipality's data version at once, and again each time it moves. */
  @Sse()
  @Answers(null, 200, 'text/event-stream')
  follow(@Tenant() { municipalityId }: TenantContext): Observable<MessageEvent> {
    const now = of(this.warehouse.dataVersion(municipalityId));
    const later = this.warehouse.changes.pipe(
      filter((change) => change.municipalityId === municipalityId),
      map(({ version }) => version),
    );
    const versions = concat(now, later).pipe(
      map((version) => ({ type: 'data-version', data: String(version) })),
    );
    const alive = interval(HEARTBEAT_MS).pipe(map(() => ({ type: 'heartbeat', data: '' })));
    return merge(versions, alive).pipe(takeUntil(this.stopping));
  }

  beforeApplicationShutdown(): void {
    this.stopping.next();
  }
}
