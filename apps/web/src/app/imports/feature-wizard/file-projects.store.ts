import { Injectable, computed, inject, signal } from '@angular/core';
import type { ImportProject, ImportProjectList } from '@gevinst/contract';
import { asFailure } from '../../shared/http/problem-failure';
import type { ProblemFailure } from '../../shared/http/problem-failure';
import { ImportsClient } from '../data/imports-client';

type Kind = ImportProject['kind'];

/** The projects of one heap of a portfolio file, fetched as far as anyone has looked. */
@Injectable()
export class FileProjectsStore {
  private readonly client = inject(ImportsClient);
  private asked = 0;
  private of: { id: string; kind: Kind } | null = null;
  private readonly list = signal<ImportProjectList | null>(null);

  readonly failure = signal<ProblemFailure | null>(null);
  readonly busy = signal(false);
  /** null before the first ones are here. */
  readonly projects = computed(() => this.list()?.items ?? null);

  /** Shows another heap, or the same one after it was reckoned again. */
  async open(id: string, kind: Kind): Promise<void> {
    if (this.of?.id !== id || this.of.kind !== kind) this.list.set(null);
    this.of = { id, kind };
    await this.fetch(null);
  }

  async more(): Promise<void> {
    const cursor = this.list()?.nextCursor ?? null;
    if (cursor !== null && !this.busy()) await this.fetch(cursor);
  }

  private async fetch(cursor: string | null): Promise<void> {
    const { of } = this;
    if (of === null) return;
    this.asked += 1;
    const mine = this.asked;
    this.busy.set(true);
    this.failure.set(null);
    try {
      const page = await this.client.projects(of.id, of.kind, cursor);
      if (mine !== this.asked) return;
      const known = cursor === null ? [] : (this.list()?.items ?? []);
      this.list.set({ ...page, items: [...known, ...page.items] });
    } catch (error) {
      if (mine === this.asked) this.failure.set(asFailure(error));
    } finally {
      if (mine === this.asked) this.busy.set(false);
    }
  }
}
