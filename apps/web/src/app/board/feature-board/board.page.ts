import { ChangeDetectionStrategy, Component, effect, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { moment } from '../../shared/format/dates';
import { Answer } from '../../shared/ui/answer';
import { narrowScreen } from '../../shared/ui/narrow-screen';
import { PageTop } from '../../shared/ui/page-top';
import { ProjectTabs } from '../../shared/ui/project-tabs';
import { Failure } from '../../shared/ui/states';
import { StatusBadge } from '../../shared/ui/status-badge';
import { MeetingBar } from '../ui/meeting/meeting-bar';
import { BoardDialog } from '../fields/board-dialog';
import { BoardFields } from '../fields/board-fields';
import { BoardStore } from '../fields/board.store';
import { SessionStore } from '../../shared/session/session';
import { TakenDown } from './taken-down';
import { BoardView, FIELDS, type FieldName } from '../fields/board-view';

/** A project's target board on a desk or a phone. S2.1. */
@Component({
  selector: 'gv-board-page',
  imports: [
    Answer,
    BoardDialog,
    BoardFields,
    Failure,
    MeetingBar,
    PageTop,
    ProjectTabs,
    RouterLink,
    StatusBadge,
    TakenDown,
    TranslocoPipe,
  ],
  providers: [BoardStore, BoardView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page page-board' },
  templateUrl: './board.page.html',
})
export class BoardPage {
  protected readonly store = inject(BoardStore);
  protected readonly view = inject(BoardView);
  protected readonly session = inject(SessionStore);
  readonly id = input.required<string>();
  protected readonly fields = FIELDS;
  /** On a phone one field is looked at at a time. */
  protected readonly narrow = narrowScreen();
  protected readonly shown = signal<FieldName>('goals');
  protected readonly moment = moment;

  constructor() {
    effect(() => this.store.id.set(this.id()));
    // Whoever holds the meeting on a phone sees the field that it has come to.
    effect(() => {
      const field = this.view.looked();
      if (field) this.shown.set(field);
    });
  }
}
