import { Injectable, inject, signal } from '@angular/core';
import type { SourceMemory } from '@gevinst/contract';
import { asFailure, type ProblemFailure } from '../../../shared/http/problem-failure';
import { ImportsClient } from '../../data/imports-client';

/** What is remembered of the sources that files came from. */
@Injectable()
export class SourcesStore {
  private readonly client = inject(ImportsClient);

  readonly items = signal<readonly SourceMemory[]>([]);
  readonly loaded = signal(false);
  readonly failure = signal<ProblemFailure | null>(null);

  async load(): Promise<void> {
    await this.guard(async () => {
      this.items.set((await this.client.sources()).items);
      this.loaded.set(true);
    });
  }

  /** The next file of the source is asked about as if it were the first. */
  async forget(source: string): Promise<void> {
    await this.guard(async () => {
      await this.client.forget(source);
      this.items.update((items) => items.filter((one) => one.source !== source));
    });
  }

  private async guard(work: () => Promise<void>): Promise<void> {
    this.failure.set(null);
    try {
      await work();
    } catch (error) {
      this.failure.set(asFailure(error));
    }
  }
}
