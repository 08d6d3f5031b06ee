import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  Injector,
  afterRenderEffect,
  computed,
  inject,
  signal,
} from '@angular/core';
import type { ActionPatch, AssessmentInput, Board, BoardInput, Meeting } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../../shared/session/session';
import { Outbox } from '../../shared/live/outbox/outbox';
import { OutboxNotice } from '../../shared/live/outbox/outbox-notice';
import { Modal } from '../../shared/ui/modal';
import { Failure } from '../../shared/ui/states';
import { type ActionCardInput, ActionForm } from '../ui/actions/action-form';
import { ActionHistory } from '../ui/actions/action-history';
import { MoveForm } from '../ui/actions/move-form';
import { AssessForm } from '../ui/assessment/assess-form';
import { EndForm } from '../ui/meeting/end-form';
import { MeetingListing } from '../ui/meeting/meeting-listing';
import { Minutes } from '../ui/meeting/minutes';
import { type MeetingStart, StartForm } from '../ui/meeting/start-form';
import { SetupForm } from '../ui/setup/setup-form';
import { focusThen } from '../ui/focus-then';
import { BoardStore } from './board.store';

/** The one question that the board is asking, in a dialog. */
@Component({
  selector: 'gv-board-dialog',
  imports: [
    ActionForm,
    ActionHistory,
    AssessForm,
    EndForm,
    Failure,
    MeetingListing,
    Minutes,
    Modal,
    MoveForm,
    OutboxNotice,
    SetupForm,
    StartForm,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './board-dialog.html',
})
export class BoardDialog {
  private readonly injector = inject(Injector);
  private readonly document = inject(DOCUMENT);
  protected readonly store = inject(BoardStore);
  private readonly outbox = inject(Outbox);
  /** What this form sends waits for a connection. */
  protected readonly waits = computed(() => this.store.work.busy() && this.outbox.waiting());
  protected readonly today = inject(SessionStore).today;
  protected readonly asked = this.store.asked;
  protected readonly label = computed(() => `board.dialog.${this.asked()?.kind ?? 'none'}`);

  /** A meeting was begun here, and is not seen yet. */
  private readonly begun = signal(false);
  /** A meeting was ended here, and its minutes are still read. */
  private readonly ended = signal(false);

  constructor() {
    // The minutes take the place of the form that ended the meeting: whoever sent it is still in the dialog.
    afterRenderEffect(() => {
      if (this.asked() === null || this.document.activeElement !== this.document.body) return;
      const close = this.document.querySelector<HTMLElement>('dialog[open] .button-primary');
      close?.focus({ preventScroll: true });
    });
    // The button that began it is gone: whoever leads goes on from its first step.
    afterRenderEffect(() => {
      if (!this.begun() || this.store.meeting() === null) return;
      this.begun.set(false);
      this.document.querySelector<HTMLElement>('.step-on')?.focus();
    });
    // So is the one that ended it, once the minutes are read: then the next meeting is at hand.
    afterRenderEffect(() => {
      if (!this.ended() || this.store.meeting() !== null || this.asked() !== null) return;
      this.ended.set(false);
      if (this.document.activeElement !== this.document.body) return;
      this.document.querySelector<HTMLElement>('.board-hold')?.focus();
    });
  }

  protected async begin(meeting: MeetingStart): Promise<void> {
    await this.store.start(meeting);
    this.begun.set(this.asked() === null);
  }

  protected async end(meeting: Meeting, nextAt: string): Promise<void> {
    await this.store.end(meeting, nextAt);
    this.ended.set(this.asked()?.kind === 'minutes');
  }

  protected assess(at: AssessmentInput): void {
    const asked = this.asked();
    if (asked?.kind !== 'assess') return;
    this.store.jot((edits) => edits.assess(asked.idea, at));
    this.store.ask(null);
    focusThen(`#place-${asked.idea.id}`, this.injector);
  }

  /** An idea that has become an action is gone from its place: whoever made it goes on in the plan. */
  protected async decide(action: ActionCardInput): Promise<void> {
    const asked = this.asked();
    await this.store.saveAction(action);
    const isMade = asked?.kind === 'action' && asked.idea !== null && this.asked() === null;
    if (isMade) focusThen('.board-add', this.injector);
  }

  protected async moved(patch: ActionPatch): Promise<void> {
    const asked = this.asked();
    if (asked?.kind !== 'move') return;
    if (await this.store.write((edits, form) => edits.changeAction(asked.action, patch, form))) {
      this.store.ask(null);
    }
  }

  protected async save(board: Board, input: BoardInput): Promise<void> {
    if (await this.store.write((edits, form) => edits.save(board, input, form))) {
      this.store.ask(null);
    }
  }
}
