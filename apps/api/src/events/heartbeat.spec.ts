import type { MessageEvent } from '@nestjs/common';
import { Subject } from 'rxjs';
import type { TenantContext } from '../http/tenant-context';
import type { HeardChange } from '../live/change-feed';
import type { DataVersionChange, Warehouse } from '../warehouse/warehouse.port';
import { EventsController } from './events.controller';

const CTX = { municipalityId: 'ours' } as TenantContext;

describe('an event stream on which nothing happens', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('says every half minute that it is alive, until the server stops', () => {
    const changes = new Subject<DataVersionChange>();
    const feed = { changes: new Subject<HeardChange>(), lost: new Subject<void>() };
    const events = new EventsController(
      { changes, dataVersion: () => 7 } as unknown as Warehouse,
      feed,
    );
    const heard: (MessageEvent | 'end')[] = [];
    events
      .follow(CTX)
      .subscribe({ next: (one) => heard.push(one), complete: () => heard.push('end') });

    jest.advanceTimersByTime(60_000);
    expect(heard.map((one) => (one === 'end' ? one : one.type))).toEqual([
      'data-version',
      'heartbeat',
      'heartbeat',
    ]);
    changes.next({ municipalityId: 'theirs', version: 8 });
    changes.next({ municipalityId: 'ours', version: 9 });
    expect(heard.at(-1)).toEqual({ type: 'data-version', data: '9' });

    events.beforeApplicationShutdown();
    expect(heard.at(-1)).toBe('end');
    jest.advanceTimersByTime(60_000);
    changes.next({ municipalityId: 'ours', version: 10 });
    expect(heard.at(-1)).toBe('end');
    expect([changes, feed.changes, feed.lost].some(({ observed }) => observed)).toBe(false);
  });
});
