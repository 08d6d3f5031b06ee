import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  linkedSignal,
  output,
  signal,
} from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MEETING_MINUTES } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { optionalText } from '../../../shared/form/controls';
import { Field } from '../../../shared/ui/field';

export interface MeetingStart {
  readonly minutes: number;
  readonly mode: 'round' | 'open';
  readonly participants: string[];
}

/** How long the meeting is, how ideas are gathered, and who is there. S2.6, S2.13, S1.7. */
@Component({
  selector: 'gv-start-form',
  imports: [Field, ReactiveFormsModule, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" [formGroup]="form" (ngSubmit)="send()">
      <h2>{{ 'board.meeting.start' | transloco }}</h2>
      <p class="quiet">{{ 'board.meeting.lead' | transloco }}</p>
      <fieldset class="scores">
        <legend>{{ 'board.meeting.minutes' | transloco }}</legend>
        <div class="score-row">
          @for (choice of lengths(); track choice) {
            <label class="score">
              <input
                type="radio"
                name="minutes"
                [checked]="minutes() === choice"
                (change)="minutes.set(choice)"
              />
              <span>{{ choice }}</span>
            </label>
          }
        </div>
      </fieldset>
      <fieldset class="scores">
        <legend>{{ 'board.meeting.mode' | transloco }}</legend>
        <div class="score-row">
          @for (choice of modes; track choice) {
            <label class="score score-wide">
              <input
                type="radio"
                name="mode"
                [checked]="mode() === choice"
                (change)="mode.set(choice)"
              />
              <span>{{ 'board.mode.' + choice | transloco }}</span>
            </label>
          }
        </div>
      </fieldset>
      <gv-field
        name="meeting-people"
        type="area"
        [label]="'board.meeting.people' | transloco"
        [hint]="'board.meeting.peopleHint' | transloco"
        [control]="form.controls.people"
      />
      <div class="actions">
        <button class="button button-primary">{{ 'board.meeting.begin' | transloco }}</button>
        <button type="button" class="button" (click)="cancelled.emit()">
          {{ 'shared.cancel' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class StartForm {
  /** As long as meetings are here. */
  readonly usual = input<number>(MEETING_MINUTES.usual);
  readonly started = output<MeetingStart>();
  readonly cancelled = output();
  protected readonly lengths = computed(() => {
    const offered = [MEETING_MINUTES.least, 20, 25, MEETING_MINUTES.most, this.usual()];
    return [...new Set(offered)].sort((a, b) => a - b);
  });
  protected readonly modes = ['open', 'round'] as const;
  protected readonly minutes = linkedSignal(() => this.usual());
  protected readonly mode = signal<'round' | 'open'>('open');
  protected readonly form = new FormGroup({ people: optionalText() });

  protected send(): void {
    const named = this.form.getRawValue().people.split(/[,;\n]/);
    const participants = named.map((name) => name.trim()).filter((name) => name !== '');
    this.started.emit({ minutes: this.minutes(), mode: this.mode(), participants });
  }
}
