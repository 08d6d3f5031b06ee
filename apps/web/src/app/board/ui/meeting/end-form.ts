import { ChangeDetectionStrategy, Component, input, linkedSignal, output } from '@angular/core';
import { FormGroup, ReactiveFormsModule, type ValidatorFn } from '@angular/forms';
import { MEETING_EVERY_DAYS, addDays } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { requiredText } from '../../../shared/form/controls';
import { Field } from '../../../shared/ui/field';
import { localMoment } from './local-moment';

/** A time of a day as one writes it, '9.30'. */
const timeText: ValidatorFn = ({ value }) =>
  localMoment('2026-01-01', String(value)) === null ? { time: true } : null;

/** Ends a meeting: when the team meets next, and the minutes are written. S2.12, S2.13. */
@Component({
  selector: 'gv-end-form',
  imports: [Field, ReactiveFormsModule, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" [formGroup]="form()" (ngSubmit)="send()">
      <h2>{{ 'board.meeting.endTitle' | transloco }}</h2>
      <p class="quiet">{{ 'board.meeting.endLead' | transloco }}</p>
      <div class="fields">
        <gv-field
          name="next-day"
          type="date"
          [label]="'board.meeting.nextDay' | transloco"
          [control]="form().controls.day"
        />
        <gv-field
          name="next-time"
          [label]="'board.meeting.nextTime' | transloco"
          [hint]="'board.meeting.nextTimeHint' | transloco"
          [control]="form().controls.time"
        />
      </div>
      <div class="actions">
        <button class="button button-primary">{{ 'board.meeting.end' | transloco }}</button>
        <button type="button" class="button" (click)="cancelled.emit()">
          {{ 'board.meeting.goOn' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class EndForm {
  readonly today = input.required<string>();
  /** So many days lie between meetings here. */
  readonly everyDays = input<number>(MEETING_EVERY_DAYS);
  /** The moment of the next meeting, ISO 8601. */
  readonly finished = output<string>();
  readonly cancelled = output();
  protected readonly form = linkedSignal(
    () =>
      new FormGroup({
        day: requiredText(addDays(this.today(), this.everyDays())),
        time: requiredText('09.00', timeText),
      }),
  );

  protected send(): void {
    const form = this.form();
    form.markAllAsTouched();
    if (form.invalid) return;
    const { day, time } = form.getRawValue();
    const at = localMoment(day, time);
    if (at !== null) this.finished.emit(at);
  }
}
