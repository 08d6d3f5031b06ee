import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Meeting, MeetingStep } from '@gevinst/contract';
import { MEETING_STEPS } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { clock, leftOf } from './clock';

/** The meeting that is going on: its five steps in their order, and the time that is left. S2.12, S2.13, R7. */
@Component({
  selector: 'gv-meeting-bar',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'meeting-bar', '(document:keydown)': 'key($event)' },
  template: `
    <ol class="meeting-steps" [attr.aria-label]="'board.meeting.steps' | transloco">
      @for (step of steps; track step; let at = $index) {
        <li>
          <button
            type="button"
            class="pill"
            [class.step-on]="step === meeting().step"
            [attr.aria-current]="step === meeting().step ? 'step' : null"
            (click)="go.emit(step)"
          >
            {{ at + 1 }} {{ 'board.meeting.step.' + step | transloco }}
          </button>
        </li>
      }
    </ol>
    <p class="meeting-ask">{{ 'board.meeting.ask.' + meeting().step | transloco }}</p>
    <span class="meeting-left">
      <span class="meeting-time" role="timer" [class.worse]="left().over">{{ left().text }}</span>
      <span class="small worse" role="status">
        @if (left().over) {
          {{ 'board.meeting.over' | transloco }}
        }
      </span>
    </span>
    <div class="actions">
      @if (next(); as next) {
        <button
          type="button"
          class="button button-primary"
          aria-keyshortcuts="n"
          [title]="'board.meeting.nextKey' | transloco"
          (click)="go.emit(next)"
        >
          {{ 'board.meeting.next' | transloco }}
        </button>
      }
      <button
        type="button"
        class="button"
        [class.button-primary]="!next()"
        (click)="finished.emit()"
      >
        {{ 'board.meeting.end' | transloco }}
      </button>
    </div>
  `,
})
export class MeetingBar {
  readonly meeting = input.required<Meeting>();
  readonly go = output<MeetingStep>();
  readonly finished = output();
  protected readonly steps = MEETING_STEPS;
  private readonly now = clock();
  protected readonly left = computed(() => leftOf(this.meeting(), this.now()));
  protected readonly next = computed(() => this.beside(1));

  /** `n` and `p` turn the page, unless someone is writing. */
  protected key(event: KeyboardEvent): void {
    const target = event.target as HTMLElement;
    const writes = target.closest('input, textarea, select, dialog') !== null;
    if (writes || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { n: this.beside(1), p: this.beside(-1) }[event.key];
    if (step) this.go.emit(step);
  }

  private beside(steps: number): MeetingStep | undefined {
    return MEETING_STEPS[MEETING_STEPS.indexOf(this.meeting().step) + steps];
  }
}
