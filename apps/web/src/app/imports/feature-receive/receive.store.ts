import { Injectable, inject, signal } from '@angular/core';
import type { ImportResource } from '@gevinst/contract';
import { type ProblemFailure, asFailure } from '../../shared/http/problem-failure';
import { ImportsClient } from '../data/imports-client';
import { knownSources } from './known-sources';

/** The file that is being sent, and the sources that were used before. */
@Injectable()
export class ReceiveStore {
  private readonly client = inject(ImportsClient);

  readonly sources = signal<readonly string[]>([]);
  readonly failure = signal<ProblemFailure | null>(null);
  /** Name and share (0–1) of the file on its way to the server. */
  readonly sending = signal<{ name: string; share: number } | null>(null);

  /** Suggestions only: without them the source is typed. */
  async recall(): Promise<void> {
    try {
      this.sources.set(knownSources((await this.client.list()).items));
    } catch {
      this.sources.set([]);
    }
  }

  /** Sends a file; answers with the import to go on with, null when it could not be received. */
  async send(file: File, source: string): Promise<ImportResource | null> {
    if (this.sending() !== null) return null;
    this.failure.set(null);
    this.sending.set({ name: file.name, share: 0 });
    const progress = (share: number) => this.sending.set({ name: file.name, share });
    try {
      return await this.client.upload(file, source.trim(), progress);
    } catch (error) {
      this.failure.set(asFailure(error));
      return null;
    } finally {
      this.sending.set(null);
    }
  }
}
