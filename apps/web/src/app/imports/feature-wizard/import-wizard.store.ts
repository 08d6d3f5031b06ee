import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import type { ImportDecisions, ImportResource } from '@gevinst/contract';
import { asFailure } from '../../shared/http/problem-failure';
import type { ProblemFailure } from '../../shared/http/problem-failure';
import { ImportsClient } from '../data/imports-client';
import { mergeDecisions } from '../data/merge-decisions';
import { isMoving } from '../ui/steps/wizard-steps';

/** Time between looks while the server works: quick at first, calmer for long files. */
const FIRST_LOOK_MS = 250;
const SLOWEST_LOOK_MS = 2000;

/** What the wizard is waiting for, so that the right button can say so. */
export type WizardAction = 'decide' | 'apply' | 'undo' | 'cancel';

/** One import as the wizard sees it; follows the server while it works. */
@Injectable()
export class ImportWizardStore {
  private readonly client = inject(ImportsClient);
  private timer: ReturnType<typeof setTimeout> | null = null;
  private generation = 0;
  /** Decisions taken while the earlier ones were still being read. */
  private waiting: Partial<ImportDecisions> | null = null;

  readonly id = signal<string | null>(null);
  readonly resource = signal<ImportResource | null>(null);
  /** The last state in which the server was not at work: stays on the page while a fix is read. */
  readonly settled = signal<ImportResource | null>(null);
  readonly failure = signal<ProblemFailure | null>(null);
  readonly acting = signal<WizardAction | null>(null);

  readonly moving = computed(() => isMoving(this.resource()?.state ?? 'received'));
  readonly busy = computed(() => this.acting() !== null || this.moving());

  constructor() {
    inject(DestroyRef).onDestroy(() => this.close());
  }

  /** Shows another import; what was on the page is forgotten. */
  async open(id: string): Promise<void> {
    this.close();
    this.id.set(id);
    this.resource.set(null);
    this.settled.set(null);
    this.failure.set(null);
    this.waiting = null;
    await this.look(this.generation, FIRST_LOOK_MS);
  }

  /** Stops following; answers still under way are ignored. */
  close(): void {
    this.generation += 1;
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  async decide(decisions: Partial<ImportDecisions>): Promise<boolean> {
    if (this.busy()) {
      this.waiting = mergeDecisions(this.waiting ?? {}, decisions);
      return true;
    }
    return this.act('decide', (id) => this.client.decide(id, decisions));
  }

  /** Loads; a reason for changing closed months is handed over first. */
  async apply(closedPeriodReason: string): Promise<boolean> {
    const reason = closedPeriodReason.trim();
    if (reason === '') return this.act('apply', (id) => this.client.act(id, 'apply'));
    return this.act('apply', async (id) => {
      let at = await this.client.decide(id, { closedPeriodReason: reason });
      while (isMoving(at.state)) at = await this.lookLater(id);
      return at.state === 'ready' ? this.client.act(id, 'apply') : at;
    });
  }

  undo(reason: string): Promise<boolean> {
    return this.act('undo', (id) => this.client.undo(id, reason));
  }

  cancel(): Promise<boolean> {
    return this.act('cancel', (id) => this.client.act(id, 'cancel'));
  }

  private async act(
    action: WizardAction,
    call: (id: string) => Promise<ImportResource>,
  ): Promise<boolean> {
    const id = this.id();
    if (id === null || this.acting() !== null) return false;
    this.close();
    const generation = this.generation;
    this.acting.set(action);
    this.failure.set(null);
    try {
      this.receive(await call(id), generation, FIRST_LOOK_MS);
      return true;
    } catch (error) {
      if (generation === this.generation) await this.failed(asFailure(error), generation);
      return false;
    } finally {
      this.acting.set(null);
      if (generation === this.generation) this.flush();
    }
  }

  /** A dry run that has been reckoned again says so itself: it is fetched and takes the place of the old one. */
  private async failed(failure: ProblemFailure, generation: number): Promise<void> {
    if (failure.code === 'dry_run_outdated') return this.look(generation, FIRST_LOOK_MS);
    this.failure.set(failure);
    this.follow(generation, FIRST_LOOK_MS);
  }

  private flush(): void {
    const decisions = this.waiting;
    if (decisions === null || this.busy()) return;
    this.waiting = null;
    void this.decide(decisions);
  }

  private async lookLater(id: string): Promise<ImportResource> {
    await new Promise((resolve) => setTimeout(resolve, FIRST_LOOK_MS));
    return this.client.get(id);
  }

  private async look(generation: number, wait: number): Promise<void> {
    const id = this.id();
    if (id === null) return;
    try {
      this.receive(await this.client.get(id), generation, wait);
      if (generation === this.generation) this.flush();
    } catch (error) {
      if (generation === this.generation) this.lost(asFailure(error), generation, wait);
    }
  }

  /** A lost connection is waited out; anything else is shown and ends the following. */
  private lost(failure: ProblemFailure, generation: number, wait: number): void {
    this.failure.set(failure);
    if (failure.status === 0 || failure.status >= 500) this.follow(generation, wait * 2);
  }

  private receive(resource: ImportResource, generation: number, wait: number): void {
    if (generation !== this.generation) return;
    this.resource.set(resource);
    this.failure.update((failure) => (failure?.status === 0 ? null : failure));
    if (isMoving(resource.state)) this.follow(generation, wait);
    else this.settled.set(resource);
  }

  private follow(generation: number, wait: number): void {
    if (!this.moving()) return;
    const next = Math.min(wait * 1.5, SLOWEST_LOOK_MS);
    this.timer = setTimeout(() => void this.look(generation, next), wait);
  }
}
