import { DestroyRef, Service, type Signal, inject, signal } from '@angular/core';
import { LiveEvent, type LiveTopic } from '@gevinst/contract';
import { EventStream } from '../live/event-stream';
import { LiveCounts } from '../live/live-counts';

/** Counts up each time the server says that something has changed; pages that show it load again when it does. */
@Service()
export class LiveUpdates {
  /** Moves when figures, or what stands beside them, have changed. */
  readonly version = signal(0);
  private readonly open = signal(false);
  /** Whether the server can tell us anything now. */
  readonly connected = this.open.asReadonly();

  private readonly counts = new LiveCounts();
  private seen: string | null = null;
  private wasOpen = false;
  private readonly stream = new EventStream('/api/v1/events', {
    events: {
      'data-version': (version) => this.moved(version),
      change: (data) => this.hear(data),
    },
    opened: () => this.opened(),
    broken: () => this.open.set(false),
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  /** Moves when the topic has changed in the project; in any project where `projectId` is null. */
  changed(topic: LiveTopic, projectId: string | null): Signal<number> {
    return this.counts.of(topic, projectId);
  }

  start(): void {
    this.stream.start();
  }

  stop(): void {
    this.stream.stop();
    this.open.set(false);
    this.seen = null;
    this.wasOpen = false;
  }

  /** What happened while nobody could tell us is not told later. */
  private opened(): void {
    this.open.set(true);
    if (this.wasOpen) this.everything();
    this.wasOpen = true;
  }

  private moved(version: string): void {
    // The first message after signing in only says where we are.
    if (this.seen !== null && this.seen !== version) this.raise();
    this.seen = version;
  }

  private hear(data: string): void {
    const event = read(data);
    if (event === null || event.topic === 'all') return this.everything();
    if (event.topic === 'model') this.raise();
    this.counts.raise(event.topic, event.projectId);
  }

  private everything(): void {
    this.raise();
    this.counts.raiseAll();
  }

  private raise(): void {
    this.version.update((count) => count + 1);
  }
}

/** Null for an event of a server that is newer than these pages: then anything may have changed. */
function read(data: string): LiveEvent | null {
  try {
    return LiveEvent.safeParse(JSON.parse(data)).data ?? null;
  } catch {
    return null;
  }
}
