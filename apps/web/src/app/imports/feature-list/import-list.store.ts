import { Injectable, computed, inject, signal } from '@angular/core';
import type { ImportList } from '@gevinst/contract';
import { asFailure } from '../../shared/http/problem-failure';
import type { ProblemFailure } from '../../shared/http/problem-failure';
import { ImportsClient } from '../data/imports-client';

/** The list of imports, newest first. */
@Injectable()
export class ImportListStore {
  private readonly client = inject(ImportsClient);
  private cursor: string | null = null;

  readonly items = signal<ImportList['items']>([]);
  readonly total = signal(0);
  readonly loaded = signal(false);
  readonly failure = signal<ProblemFailure | null>(null);
  readonly undoing = signal<string | null>(null);

  readonly hasMore = computed(() => this.items().length < this.total());

  async load(): Promise<void> {
    await this.guard(async () => {
      const list = await this.client.list();
      this.items.set(list.items);
      this.total.set(list.total);
      this.cursor = list.nextCursor;
      this.loaded.set(true);
    });
  }

  async more(): Promise<void> {
    const cursor = this.cursor;
    if (cursor === null) return;
    await this.guard(async () => {
      const list = await this.client.list(cursor);
      this.items.update((items) => [...items, ...list.items]);
      this.cursor = list.nextCursor;
    });
  }

  /** Takes an applied import back and shows the row's new state. */
  async undo(id: string, reason: string): Promise<boolean> {
    if (this.undoing() !== null) return false;
    this.undoing.set(id);
    try {
      const undone = await this.guard(() => this.client.undo(id, reason));
      if (undone === null) return false;
      const { state, undoneAt } = undone;
      this.items.update((items) =>
        items.map((item) => (item.id === id ? { ...item, state, undoneAt } : item)),
      );
      return true;
    } finally {
      this.undoing.set(null);
    }
  }

  private async guard<T>(work: () => Promise<T>): Promise<T | null> {
    this.failure.set(null);
    try {
      return await work();
    } catch (error) {
      this.failure.set(asFailure(error));
      return null;
    }
  }
}
