import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import type { ActionItem, ActionPatch, ActionStatus, MovedIndicator } from '@gevinst/contract';
import { EVALUATION_ANSWERS } from '@gevinst/domain';
import { TranslocoPipe } from '@jsverse/transloco';
import { optionalText, requiredText } from '../../../shared/form/controls';
import { level } from '../../../shared/format/danish';
import type { ProblemFailure } from '../../../shared/http/problem-failure';
import { Field } from '../../../shared/ui/field';

type Moved = (typeof EVALUATION_ANSWERS)[number];

/** What a move cannot do without: the answer to whether the indicator moved, or why the action goes back. S2.11, R3. */
@Component({
  selector: 'gv-move-form',
  imports: [Field, ReactiveFormsModule, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" [formGroup]="form" (ngSubmit)="send()">
      <h2>{{ action().title }}</h2>
      @if (to() === 'evaluated') {
        @if (measured(); as measured) {
          <p class="moved-figure">
            <span class="quiet">{{ measured.name }}</span>
            <strong
              >{{ level(measured.before, measured.unit) }} →
              {{ level(measured.after, measured.unit) }}</strong
            >
            <span [class.worse]="measured.moved === 'worse'">{{
              'board.evaluate.' + measured.moved | transloco
            }}</span>
          </p>
        } @else {
          <p class="quiet">{{ 'board.evaluate.noFigure' | transloco }}</p>
        }
        <fieldset class="scores">
          <legend>{{ 'board.evaluate.question' | transloco }}</legend>
          <div class="score-row">
            @for (answer of answers; track answer) {
              <label class="score score-wide">
                <input type="radio" formControlName="moved" [value]="answer" />
                <span>{{ 'board.evaluate.answer.' + answer | transloco }}</span>
              </label>
            }
          </div>
        </fieldset>
      } @else {
        <p>
          {{ 'board.action.backTo' | transloco: { status: ('board.status.' + to() | transloco) } }}
        </p>
      }
      <gv-field
        name="move-note"
        type="area"
        [label]="
          (to() === 'evaluated' ? 'board.evaluate.note' : 'board.action.backReason') | transloco
        "
        [control]="form.controls.note"
      />
      @if (overCapacity()) {
        <gv-field
          name="move-over"
          type="area"
          [label]="'board.action.overReason' | transloco"
          [control]="form.controls.overCapacityReason"
        />
      }
      <div class="actions">
        <button class="button button-primary">
          {{ (to() === 'evaluated' ? 'board.evaluate.save' : 'board.action.backSave') | transloco }}
        </button>
        <button type="button" class="button" (click)="cancelled.emit()">
          {{ 'shared.cancel' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class MoveForm {
  readonly action = input.required<ActionItem>();
  readonly to = input.required<ActionStatus>();
  /** What the figures say of the action's indicator; null without one. */
  readonly measured = input<MovedIndicator | null>(null);
  readonly failure = input<ProblemFailure | null>(null);
  readonly saved = output<ActionPatch>();
  readonly cancelled = output();
  protected readonly answers = EVALUATION_ANSWERS;
  protected readonly level = level;
  protected readonly form = new FormGroup({
    moved: requiredText('tooEarly'),
    note: requiredText('', Validators.minLength(3)),
    overCapacityReason: optionalText(),
  });
  protected readonly overCapacity = computed(() => this.failure()?.code === 'over_capacity');

  protected send(): void {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    const { moved, note, overCapacityReason } = this.form.getRawValue();
    const status = this.to();
    if (status !== 'evaluated')
      return this.saved.emit({ status, reason: note, overCapacityReason });
    this.saved.emit({ status, evaluation: { moved: moved as Moved, note } });
  }
}
