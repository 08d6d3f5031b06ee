import {
  ChangeDetectionStrategy,
  Component,
  DOCUMENT,
  DestroyRef,
  Injector,
  afterNextRender,
  computed,
  effect,
  inject,
  input,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { moment } from '../../shared/format/dates';
import { OutboxNotice } from '../../shared/live/outbox/outbox-notice';
import { Answer } from '../../shared/ui/answer';
import { Failure } from '../../shared/ui/states';
import { StatusBadge } from '../../shared/ui/status-badge';
import { clock } from '../ui/meeting/clock';
import { MeetingBar } from '../ui/meeting/meeting-bar';
import { CutSign } from '../ui/wall/cut-sign';
import { fullScreen, stayAwake, wallScale, windowSize } from '../ui/wall/wall-screen';
import { BoardDialog } from '../fields/board-dialog';
import { BoardFields } from '../fields/board-fields';
import { BoardStore } from '../fields/board.store';
import { BoardView } from '../fields/board-view';

const SCALE = '--wall-scale';
/** Charts that are read from the other side of a room. */
const LARGE = 1.4;
/** What a card needs beside its chart, and the page beside its cards. */
const CARD = 176;
/** What it says above its chart of a channel that closes. */
const CLOSING = 52;
const PAGE = { plain: 150, meeting: 236 };

/** The board as a team stands at it: nothing around it, everything large, for fingers. S2.13. */
@Component({
  selector: 'gv-wall-page',
  imports: [
    Answer,
    BoardDialog,
    BoardFields,
    CutSign,
    Failure,
    MeetingBar,
    OutboxNotice,
    RouterLink,
    StatusBadge,
    TranslocoPipe,
  ],
  providers: [BoardStore, BoardView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'wall' },
  templateUrl: './wall.page.html',
})
export class WallPage {
  protected readonly store = inject(BoardStore);
  protected readonly view = inject(BoardView);
  readonly id = input.required<string>();
  private readonly size = windowSize();
  protected readonly scale = computed(() => wallScale(this.size().width));
  protected readonly screen = fullScreen();
  protected readonly large = LARGE;
  protected readonly moment = moment;
  private readonly now = clock();
  /** '10.42', as on the wall above the door. */
  protected readonly time = computed(() =>
    moment(new Date(this.now()).toISOString()).split(' ').at(-1),
  );
  /** Two goals fill the height, one is not twice as tall as it is wide. */
  protected readonly goalHeight = computed(() => {
    const count = Math.max(2, this.store.goals.value()?.items.length ?? 2);
    const isClosing = (this.store.goals.value()?.closures.length ?? 0) > 0;
    const around = this.store.meeting() ? PAGE.meeting : PAGE.plain;
    const room = (this.size().height / this.scale() - around) / count;
    // Its mark stands above the lines: lower than this, the figures beside them would overlap.
    const [least, closing] = isClosing ? [180, CLOSING] : [140, 0];
    return Math.round(Math.min(340, Math.max(least, room - CARD - closing)));
  });

  constructor() {
    stayAwake();
    this.enlarge(inject(DOCUMENT).documentElement);
    effect(() => this.store.id.set(this.id()));
    this.followNotes();
  }

  /** Menus open beside the page, and are as large as it. */
  private enlarge(root: HTMLElement): void {
    effect(() => root.style.setProperty(SCALE, String(this.scale())));
    inject(DestroyRef).onDestroy(() => root.style.removeProperty(SCALE));
  }

  /** A note that comes from a phone is brought into sight. */
  private followNotes(): void {
    const injector = inject(Injector);
    let known: number | null = null;
    effect(() => {
      const count = this.store.board() ? this.store.ideas().length : null;
      const isNew = known !== null && count !== null && count > known;
      known = count;
      if (!isNew) return;
      const show = () =>
        document.querySelector('.board-ideas .note-list > li:last-child')?.scrollIntoView({
          block: 'nearest',
        });
      afterNextRender({ read: show }, { injector });
    });
  }
}
