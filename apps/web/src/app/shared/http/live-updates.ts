import { DestroyRef, Service, inject, signal } from '@angular/core';

/** Counts up each time the server says that figures have changed; pages load again when it does. */
@Service()
export class LiveUpdates {
  readonly version = signal(0);
  private source: EventSource | null = null;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.stop());
  }

  start(): void {
    if (this.source || typeof EventSource === 'undefined') return;
    this.source = new EventSource('/api/v1/events');
    let seen: string | null = null;
    this.source.addEventListener('data-version', (event: MessageEvent<string>) => {
      // The first message after connecting only says where we are.
      if (seen !== null && seen !== event.data) this.version.update((count) => count + 1);
      seen = event.data;
    });
  }

  stop(): void {
    this.source?.close();
    this.source = null;
  }
}
