import { DestroyRef, Injectable, computed, inject, linkedSignal, signal } from '@angular/core';
import type {
  ActionItem,
  ActionStatus,
  Board,
  Meeting,
  MeetingList,
  MeetingPatch,
} from '@gevinst/contract';
import { ACTION_STATUSES, DEFAULT_MAPPING, IDEA_FIELDS } from '@gevinst/domain';
import { TranslocoService } from '@jsverse/transloco';
import { Work } from '../../shared/form/work';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { SeriesClient } from '../../shared/http/series-client';
import type { Letter } from '../../shared/live/outbox/letter';
import { Outbox } from '../../shared/live/outbox/outbox';
import { SessionStore } from '../../shared/session/session';
import { BoardClient } from '../data/board-client';
import { type AtForm, BoardEdits, type NewAction } from '../data/board-edits';
import { ShownCodes } from '../data/shown-codes';
import { withPending } from '../data/with-pending';
import { movedSince } from '../ui/actions/moved-since';
import type { MeetingStart } from '../ui/meeting/start-form';
import type { Asked } from './asked';

interface Underway {
  readonly loaded: Board | undefined;
  readonly letters: readonly Letter[];
}

/** One board as it is looked at: what hangs on it, its figures, and the one question that is open. */
@Injectable()
export class BoardStore {
  private readonly client = inject(BoardClient);
  private readonly edits = inject(BoardEdits);
  private readonly series = inject(SeriesClient);
  private readonly live = inject(LiveUpdates);
  private readonly outbox = inject(Outbox);
  private readonly session = inject(SessionStore);
  private readonly codes = inject(ShownCodes);
  private readonly transloco = inject(TranslocoService);
  readonly id = signal('');
  readonly asked = signal<Asked | null>(null);
  readonly work = new Work();
  readonly loaded = kept({
    params: () => {
      const id = this.id();
      if (id === '') return undefined;
      const told = [this.live.changed('board', id)(), this.live.changed('meeting', id)()];
      return { id, told };
    },
    loader: ({ id }) => this.client.board(id),
  });
  readonly goals = kept({
    params: () => {
      const pinned = this.loaded.value()?.pinned.join();
      return pinned === undefined
        ? undefined
        : { id: this.id(), pinned, version: this.live.version() };
    },
    loader: ({ id }) => this.client.goals(id),
  });
  /** With what is still on its way, as if it had arrived. */
  readonly board = computed(() => {
    const board = this.loaded.value();
    const name = this.session.session()?.user.name ?? '';
    const today = this.session.today() ?? '';
    return board && withPending(board, this.underway(), { name, today });
  });
  /** What has arrived hangs where it was put until the board has been read again: nothing jumps back and forth. */
  private readonly underway = linkedSignal<Underway, readonly Letter[]>({
    source: () => ({ loaded: this.loaded.value(), letters: this.outbox.pending(this.id()) }),
    computation: ({ loaded, letters }, previous) => {
      if (previous === undefined || previous.source.loaded !== loaded) return letters;
      const still = new Set(letters.map(({ id }) => id));
      return [...previous.value.filter(({ id }) => !still.has(id)), ...letters];
    },
  });
  /** The team's own choice, else the municipality's. */
  readonly mapping = computed(() => {
    const board = this.board();
    return board?.mapping ?? board?.method.mapping ?? DEFAULT_MAPPING;
  });
  readonly meeting = computed(() => this.board()?.meeting ?? null);
  /** The code that phones scan, where this browser has opened it and nobody has closed it. */
  readonly code = computed(() => {
    const meeting = this.meeting();
    return meeting?.joinUntil ? this.codes.of(meeting.id) : null;
  });
  readonly ideas = computed(
    () => this.board()?.ideas.filter(({ state }) => state === 'idea') ?? [],
  );
  readonly assessed = computed(
    () => this.board()?.ideas.filter(({ state }) => state === 'assessed') ?? [],
  );
  /** No rating before the meeting has come to it. R4. */
  readonly mayAssess = computed(() => {
    const step = this.meeting()?.step;
    return step === undefined || step === 'assessment' || step === 'newActions';
  });

  /** Where what is being written was written; null before the first form. */
  private form: AtForm | null = null;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.asked.set(null));
  }

  /** What is written in a form that is left is sent all the same, and comes back when it is refused. */
  ask(asked: Asked | null): void {
    this.work.leave();
    this.asked.set(asked);
  }

  /** The form is left, and what waits there for a connection is not sent. */
  cancel(): void {
    const gone = this.form ? this.edits.withdraw(this.form) : [];
    this.underway.update((letters) => letters.filter(({ id }) => !gone.includes(id)));
    this.ask(null);
  }

  /** Writes on the board from a form; what has arrived is read again, also where nobody can tell us. */
  async write(work: (edits: BoardEdits, form: AtForm) => Promise<unknown>): Promise<boolean> {
    const asked = this.asked();
    const form = { atForm: () => asked !== null && this.asked() === asked, words: this.words() };
    return this.work.run(async () => {
      this.form = form;
      await work(this.edits, form);
      this.loaded.reload();
    });
  }

  /** As `write`, without holding up the next: notes come faster than answers. */
  jot(work: (edits: BoardEdits) => Promise<unknown>): void {
    void work(this.edits).then(
      () => this.loaded.reload(),
      () => this.loaded.reload(),
    );
  }

  async saveAction(action: Omit<NewAction, 'ideaId'>): Promise<void> {
    const asked = this.asked();
    if (asked?.kind !== 'action') return;
    const ideaId = asked.idea?.id ?? null;
    const saved = await this.write((edits, form) =>
      asked.action === null
        ? edits.addAction(this.id(), { ...action, ideaId }, form)
        : edits.changeAction(asked.action, action, form),
    );
    if (saved) this.ask(null);
  }

  /** Forward at once; back, and to evaluated, after a question. R3. */
  async move(action: ActionItem, to: ActionStatus): Promise<void> {
    const back = ACTION_STATUSES.indexOf(to) < ACTION_STATUSES.indexOf(action.status);
    if (!back && to !== 'evaluated') {
      this.jot((edits) => edits.moveAction(action, to, this.words()));
      return;
    }
    const measured = to === 'evaluated' ? await this.measured(action.indicatorId, action) : null;
    this.ask({ kind: 'move', action, to, measured });
  }

  /** What the figures say of the indicator that is chosen while an action is evaluated; '' for none. */
  async look(indicatorId: string): Promise<void> {
    const asked = this.asked();
    if (asked?.kind !== 'move') return;
    const measured = await this.measured(indicatorId || null, asked.action);
    this.asked.update((now) =>
      now?.kind === 'move' && now.action === asked.action ? { ...now, measured } : now,
    );
  }

  async start({ minutes, mode, participants }: MeetingStart): Promise<void> {
    const input = { id: crypto.randomUUID(), minutes, mode, participants };
    const begun = await this.work.run(() => this.client.start(this.id(), input));
    // Also when someone else was first: their meeting is ours.
    this.loaded.reload();
    if (begun || this.work.failure()?.code === 'meeting_open') this.ask(null);
  }

  async change(meeting: Meeting, patch: MeetingPatch): Promise<Meeting | null> {
    let changed: Meeting | null = null;
    await this.work.run(async () => (changed = await this.client.change(meeting, patch)));
    this.loaded.reload();
    return changed;
  }

  async end(meeting: Meeting, nextAt: string): Promise<void> {
    const ended = await this.change(meeting, { end: true, nextAt });
    if (ended) this.ask({ kind: 'minutes', meeting: ended });
  }

  /** The minutes of the meeting before this one. */
  async lastMinutes(): Promise<void> {
    const last = this.board()?.lastMeetingId;
    if (last) await this.showMinutes(last);
  }

  async showMinutes(id: string): Promise<void> {
    await this.work.run(async () =>
      this.ask({ kind: 'minutes', meeting: await this.client.meeting(id) }),
    );
  }

  /** Meetings that are over, newest first; with `more`, a page further back than what is shown. */
  async earlierMeetings(more: MeetingList | null = null): Promise<void> {
    await this.work.run(async () => {
      const next = await this.client.meetings(this.id(), more?.nextCursor ?? null);
      const items = [...(more?.items ?? []), ...next.items.filter(({ endedAt }) => endedAt)];
      this.ask({ kind: 'meetings', list: { ...next, items } });
    });
  }

  /** Lets phones join; this browser shows the code until the meeting is over. */
  async openLink(meeting: Meeting): Promise<void> {
    await this.work.run(async () =>
      this.codes.keep(meeting.id, await this.client.openLink(meeting.id)),
    );
    this.loaded.reload();
  }

  async closeLink(meeting: Meeting): Promise<void> {
    await this.work.run(() => this.client.closeLink(meeting.id));
    this.codes.drop(meeting.id);
    this.loaded.reload();
  }

  /** What a refusal or a clash shows again is said as on the board: a status, a field's colour, an indicator. */
  private words(): Record<string, string> {
    const said = (keys: readonly string[], under: string) =>
      keys.map((key) => [key, this.transloco.translate<string>(`${under}.${key}`)] as const);
    const indicators = this.goals.value()?.choices ?? [];
    return Object.fromEntries([
      ...said(ACTION_STATUSES, 'board.status'),
      ...said(IDEA_FIELDS, 'shared.ideaField'),
      ...indicators.map(({ id, name }) => [id, name] as const),
    ]);
  }

  private async measured(indicatorId: string | null, { since }: ActionItem) {
    if (indicatorId === null) return null;
    try {
      return movedSince(await this.series.series(indicatorId, {}), since);
    } catch {
      return null;
    }
  }
}
