import {
  ChangeDetectionStrategy,
  Component,
  DestroyRef,
  type ElementRef,
  afterRenderEffect,
  computed,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { date } from '../../shared/format/dates';
import { SessionStore } from '../../shared/session/session';
import { ThemeStore } from '../../shared/theme/theme';
import { Answer } from '../../shared/ui/answer';
import { CapacitySaid } from '../ui/capacity-said';
import { GoalCard } from '../ui/goals/goal-card';
import { GoalKey } from '../ui/goals/goal-key';
import { PaperAssessment } from '../ui/paper/paper-assessment';
import { PaperPlan } from '../ui/paper/paper-plan';
import { windowSize } from '../ui/wall/wall-screen';
import { BoardStore } from '../fields/board.store';
import { BoardView } from '../fields/board-view';

/** The inside of an A3 sheet on its side, in points of the screen. */
const SHEET = { width: 1508, height: 1040 };
/** Smaller letters than this are not read on a wall: then there is another sheet. */
const LEAST = 0.62;
/** Where there is room, they are larger than on a screen. */
const MOST = 1.3;
const STEP = 0.04;
/** The sheet with its margins. */
const WHOLE = SHEET.width + 76;

/** The board on A3, to hang up: what stands there now, on one sheet whenever it can be read. S2.13. */
@Component({
  selector: 'gv-paper-page',
  imports: [
    Answer,
    CapacitySaid,
    GoalCard,
    GoalKey,
    PaperAssessment,
    PaperPlan,
    RouterLink,
    TranslocoPipe,
  ],
  providers: [BoardStore, BoardView],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'paper-page' },
  templateUrl: './paper.page.html',
})
export class PaperPage {
  protected readonly store = inject(BoardStore);
  protected readonly view = inject(BoardView);
  protected readonly session = inject(SessionStore);
  readonly id = input.required<string>();
  private readonly sheet = viewChild<ElementRef<HTMLElement>>('sheet');
  /** How large it is drawn so that all of it is on one sheet; null where it takes more than one. */
  protected readonly scale = signal<number | null>(MOST);
  protected readonly sheetStyle = computed(() => {
    const scale = this.scale();
    return scale === null ? null : { width: SHEET.width / scale, transform: `scale(${scale})` };
  });
  /** The whole sheet is seen before it is printed. */
  private readonly size = windowSize();
  protected readonly preview = computed(() => Math.min(1, (this.size().width - 56) / WHOLE));
  protected readonly today = computed(() => date(this.session.today()));
  protected readonly ready = computed(
    () => this.store.board() !== undefined && this.store.goals.value() !== undefined,
  );

  constructor() {
    effect(() => this.store.id.set(this.id()));
    inject(DestroyRef).onDestroy(inject(ThemeStore).onPaper());
    afterRenderEffect(() => {
      const sheet = this.sheet()?.nativeElement;
      const scale = this.scale();
      if (sheet === undefined || scale === null || !this.ready()) return;
      if (sheet.scrollHeight * scale <= SHEET.height) return;
      this.scale.set(scale - STEP >= LEAST ? scale - STEP : null);
    });
  }

  protected print(): void {
    window.print();
  }
}
