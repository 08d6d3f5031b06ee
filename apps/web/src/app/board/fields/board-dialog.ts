import { ChangeDetectionStrategy, Component, Injector, computed, inject } from '@angular/core';
import type { ActionPatch, AssessmentInput, Board, BoardInput } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { SessionStore } from '../../shared/session/session';
import { OutboxNotice } from '../../shared/live/outbox/outbox-notice';
import { Modal } from '../../shared/ui/modal';
import { Failure } from '../../shared/ui/states';
import { ActionForm } from '../ui/actions/action-form';
import { ActionHistory } from '../ui/actions/action-history';
import { MoveForm } from '../ui/actions/move-form';
import { AssessForm } from '../ui/assessment/assess-form';
import { focusNote } from '../ui/assessment/focus-note';
import { EndForm } from '../ui/meeting/end-form';
import { MeetingListing } from '../ui/meeting/meeting-listing';
import { Minutes } from '../ui/meeting/minutes';
import { StartForm } from '../ui/meeting/start-form';
import { SetupForm } from '../ui/setup/setup-form';
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
  protected readonly store = inject(BoardStore);
  protected readonly today = inject(SessionStore).today;
  protected readonly asked = this.store.asked;
  protected readonly label = computed(() => `board.dialog.${this.asked()?.kind ?? 'none'}`);

  protected assess(at: AssessmentInput): void {
    const asked = this.asked();
    if (asked?.kind !== 'assess') return;
    this.store.jot((edits) => edits.assess(asked.idea, at));
    this.store.ask(null);
    focusNote(asked.idea.id, this.injector);
  }

  protected async moved(patch: ActionPatch): Promise<void> {
    const asked = this.asked();
    if (asked?.kind !== 'move') return;
    if (await this.store.write((edits) => edits.changeAction(asked.action, patch))) {
      this.store.ask(null);
    }
  }

  protected async save(board: Board, input: BoardInput): Promise<void> {
    if (await this.store.write((edits) => edits.save(board, input))) this.store.ask(null);
  }
}
