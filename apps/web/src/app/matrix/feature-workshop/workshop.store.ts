import { Injectable, computed, inject, linkedSignal, signal, untracked } from '@angular/core';
import type {
  MarkInput,
  MatrixMark,
  Workshop,
  WorkshopPatch,
  WorkshopPlace,
} from '@gevinst/contract';
import {
  nextOpenPlace,
  placeBeside,
  resumeAt,
  workshopOutcome,
  workshopPlaces,
} from '@gevinst/domain';
import { Work } from '../../shared/form/work';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { MatrixStore } from '../data/matrix.store';
import { markAt } from '../data/with-written';
import { WorkshopClient } from '../data/workshop-client';
import type { NamesEdit } from '../ui/workshop/workshop-bar';
import { WorkshopMoves } from './workshop-moves';

/** A workshop as everyone in it sees it: where it has come to, and what has come of it so far. */
@Injectable()
export class WorkshopStore {
  private readonly client = inject(WorkshopClient);
  private readonly live = inject(LiveUpdates);
  readonly walk = inject(MatrixStore);
  readonly work = new Work();
  readonly loaded = kept({
    params: () => {
      const id = this.walk.id();
      return id === '' ? undefined : { id, told: this.live.changed('workshop', id)() };
    },
    loader: ({ id }) => this.client.list(id),
  });
  private readonly all = linkedSignal(() => this.loaded.value() ?? []);
  readonly open = computed(() => this.all().find(({ state }) => state !== 'done') ?? null);
  /** The latest that is over. */
  readonly last = computed(() => this.all().find(({ state }) => state === 'done') ?? null);
  private readonly moves = new WorkshopMoves(
    this.client,
    () => this.open(),
    (workshop) => this.replace(workshop),
  );
  readonly places = computed(() =>
    workshopPlaces((this.walk.matrix()?.nodes ?? []).map(({ id }) => id)),
  );
  /** Where everyone is led. */
  readonly led = computed<WorkshopPlace | null>(
    () => {
      const [open, matrix] = [this.open(), this.walk.matrix()];
      return open && matrix ? resumeAt(this.places(), matrix.marks, open.place) : null;
    },
    { equal: (a, b) => a?.nodeId === b?.nodeId && a?.theme === b?.theme },
  );
  /** While someone writes, they stay where they are. */
  readonly writing = signal(false);
  /** Where this reader is: where everyone is led, unless they are in the middle of a sentence. */
  readonly at = linkedSignal<WorkshopPlace | null, WorkshopPlace | null>({
    source: this.led,
    computation: (led, previous) => (untracked(this.writing) ? (previous?.value ?? led) : led),
  });
  readonly behind = computed(() => {
    const [led, at] = [this.led(), this.at()];
    return led !== null && (led.nodeId !== at?.nodeId || led.theme !== at.theme) ? led : null;
  });
  readonly cell = computed(() => {
    const [at, matrix] = [this.at(), this.walk.matrix()];
    const node = matrix?.nodes.find(({ id }) => id === at?.nodeId);
    return at && matrix && node ? { node, mark: markAt(matrix, at.nodeId, at.theme) } : null;
  });
  readonly nextOpen = computed(() =>
    nextOpenPlace(this.places(), this.walk.matrix()?.marks ?? [], this.at()),
  );
  readonly outcome = computed(() => {
    const matrix = this.walk.matrix();
    const unfinished = this.walk
      .actions()
      .filter(({ status }) => status === 'decided' || status === 'started');
    return workshopOutcome(matrix?.nodes ?? [], matrix?.marks ?? [], unfinished);
  });

  /** Leads everyone to a place. */
  go(place: WorkshopPlace | null): void {
    if (place === null) return;
    this.come(place);
    void this.send({ place });
  }

  step(by: 1 | -1): void {
    const at = this.at();
    if (at !== null) this.go(placeBeside(this.places(), at, by));
  }

  follow(): void {
    this.come(this.led());
  }

  write(mark: MatrixMark, change: Partial<MarkInput>): void {
    this.walk.write(mark, change);
  }

  start(facilitator: string, participants: string[]): Promise<boolean> {
    const input = { id: crypto.randomUUID(), facilitator, participants };
    return this.work.run(async () => {
      const made = await this.client.start(this.walk.id(), input);
      this.all.update((all) => [made, ...all.filter(({ id }) => id !== made.id)]);
    });
  }

  /** As `work` has it: what goes wrong is said on the page. */
  change(patch: WorkshopPatch): Promise<boolean> {
    return this.work.run(() => this.moves.send(patch));
  }

  /** Not lost when something else is under way: it is sent after it. */
  async name(edit: NamesEdit): Promise<void> {
    await this.moves.name(edit).catch((error: unknown) => this.work.fail(error));
  }

  /** Whoever goes themselves is done with what they wrote. */
  private come(place: WorkshopPlace | null): void {
    this.writing.set(false);
    this.at.set(place);
  }

  /** A step that did not get through is not worth a word: the next one leads the way again. */
  private async send(patch: WorkshopPatch): Promise<void> {
    await this.moves.send(patch).catch(() => this.loaded.reload());
  }

  private replace(workshop: Workshop): void {
    this.all.update((all) => all.map((one) => (one.id === workshop.id ? workshop : one)));
  }
}
