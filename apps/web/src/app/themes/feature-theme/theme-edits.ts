import { signal } from '@angular/core';
import type { Relevance, ThemeResource } from '@gevinst/contract';
import type { DocumentConflict } from '@gevinst/domain';
import { Work } from '../../shared/form/work';
import { ProblemFailure } from '../../shared/http/problem-failure';
import { type PartChange, mergePart } from '../data/merge-part';
import type { ThemesClient } from '../data/themes-client';
import type { PartConflict, PartEdits } from '../ui/editing/part-edits';

const TRIES = 4;

/** Someone else has changed the same places meanwhile. */
interface Conflict {
  readonly change: PartChange;
  readonly theirs: ThemeResource;
  readonly places: readonly DocumentConflict[];
}

/** Saves what is changed in a theme part by part, over what others have written meanwhile. */
export class ThemeEdits implements PartEdits {
  private readonly working = new Work();
  private readonly met = signal<Conflict | null>(null);
  /** The part that is being written; null = the theme as a whole. */
  private readonly at = signal<string | null>(null);
  readonly busy = this.working.busy;

  constructor(
    private readonly client: ThemesClient,
    private readonly current: () => ThemeResource | undefined,
    private readonly changed: (theme: ThemeResource) => void,
    private readonly me: () => string | undefined,
  ) {}

  /** What went wrong in no part of its own. */
  readonly failure = () => (this.at() === null ? this.working.failure() : null);

  failureIn(part: string): ProblemFailure | null {
    return this.at() === part ? this.working.failure() : null;
  }

  conflictIn(part: string): PartConflict | null {
    const met = this.met();
    if (met?.change.part !== part) return null;
    const by = met.theirs.updatedBy ?? '';
    return { by, own: by === this.me(), places: met.places };
  }

  /** True when it is saved; otherwise the part's failure or conflict says why not. */
  async save(change: PartChange): Promise<boolean> {
    const theme = this.current();
    if (theme === undefined) return false;
    let saved = false;
    const went = await this.runIn(change.part, async () => {
      this.met.set(null);
      saved = await this.put(change, theme);
    });
    return went && saved;
  }

  async setRelevance(relevance: Relevance): Promise<void> {
    await this.runIn(null, async () => {
      const theme = this.current();
      if (theme === undefined) return;
      const latest = await this.client.theme(theme.projectId, theme.theme);
      this.changed(await this.client.put(latest, { relevance, content: latest.content }));
    });
  }

  run(part: string, work: () => Promise<ThemeResource>): Promise<boolean> {
    return this.runIn(part, async () => this.changed(await work()));
  }

  /** What was sent is to stand over what the other wrote, or the other way round. */
  async settle(mine: boolean): Promise<boolean> {
    const conflict = this.met();
    if (conflict === null) return false;
    if (mine) return this.save({ ...conflict.change, chosen: true });
    this.changed(conflict.theirs);
    this.forget();
    return true;
  }

  forget(): void {
    this.met.set(null);
    this.working.forget();
  }

  private runIn(part: string | null, work: () => Promise<unknown>): Promise<boolean> {
    if (!this.busy()) this.at.set(part);
    return this.working.run(work);
  }

  private async put(change: PartChange, from: ThemeResource): Promise<boolean> {
    let theirs = from;
    for (let attempt = 1; ; attempt += 1) {
      const { content, conflicts } = mergePart(theirs.content, change);
      if (conflicts.length > 0) {
        this.met.set({ change, theirs, places: conflicts });
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
