import { signal } from '@angular/core';
import type { Relevance, ThemeResource } from '@gevinst/contract';
import { Work } from '../../shared/form/work';
import { ProblemFailure } from '../../shared/http/problem-failure';
import { type PartChange, mergePart } from '../data/merge-part';
import type { ThemesClient } from '../data/themes-client';

const TRIES = 4;

/** Someone else has changed the same field meanwhile. */
export interface Conflict {
  readonly change: PartChange;
  readonly theirs: ThemeResource;
}

/** Saves what is changed in a theme part by part, over what others have written meanwhile. */
export class ThemeEdits {
  private readonly working = new Work();
  private readonly met = signal<Conflict | null>(null);
  readonly busy = this.working.busy;
  readonly failure = this.working.failure;
  readonly conflict = this.met.asReadonly();
  private readonly settledTimes = signal(0);
  /** Counts the conflicts that someone has settled. */
  readonly settled = this.settledTimes.asReadonly();

  constructor(
    private readonly client: ThemesClient,
    private readonly current: () => ThemeResource | undefined,
    private readonly changed: (theme: ThemeResource) => void,
  ) {}

  /** True when it is saved; otherwise `failure` or `conflict` says why not. */
  readonly save = async (change: PartChange): Promise<boolean> => {
    this.met.set(null);
    const theme = this.current();
    if (theme === undefined) return false;
    let saved = false;
    const went = await this.working.run(async () => {
      saved = await this.put(change, theme);
    });
    return went && saved;
  };

  async setRelevance(relevance: Relevance): Promise<void> {
    await this.working.run(async () => {
      const theme = this.current();
      if (theme === undefined) return;
      const latest = await this.client.theme(theme.projectId, theme.theme);
      this.changed(await this.client.put(latest, { relevance, content: latest.content }));
    });
  }

  run(work: () => Promise<ThemeResource>): Promise<boolean> {
    return this.working.run(async () => this.changed(await work()));
  }

  /** What I wrote is to stand, over what the other wrote. */
  async keepMine(): Promise<boolean> {
    const conflict = this.met();
    if (conflict === null) return false;
    const saved = await this.save({ ...conflict.change, chosen: true });
    if (saved) this.settledTimes.update((times) => times + 1);
    return saved;
  }

  keepTheirs(): void {
    const conflict = this.met();
    if (conflict !== null) this.changed(conflict.theirs);
    this.met.set(null);
    this.settledTimes.update((times) => times + 1);
  }

  private async put(change: PartChange, from: ThemeResource): Promise<boolean> {
    let theirs = from;
    for (let attempt = 1; ; attempt += 1) {
      const { content, conflict } = mergePart(theirs.content, change);
      if (conflict) {
        this.met.set({ change, theirs });
        return false;
      }
      const relevance = theirs.relevance === 'open' ? 'relevant' : theirs.relevance;
      try {
        this.changed(await this.client.put(theirs, { relevance, content }));
        return true;
      } catch (error) {
        const stale = error instanceof ProblemFailure && error.status === 412;
        if (!stale || attempt === TRIES) throw error;
        theirs = await this.client.theme(from.projectId, from.theme);
      }
    }
  }
}
