import { ChangeDetectionStrategy, Component, computed, inject, input, output } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { FormGroup, ReactiveFormsModule, Validators } from '@angular/forms';
import type {
  ActionItem,
  ActionPatch,
  ActionStatus,
  BoardGoals,
  MovedIndicator,
} from '@gevinst/contract';
import { EVALUATION_ANSWERS } from '@gevinst/domain';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { optionalText, requiredText } from '../../../shared/form/controls';
import { level } from '../../../shared/format/numbers';
import type { ProblemFailure } from '../../../shared/http/problem-failure';
import { Field } from '../../../shared/ui/field';
import { SelectField } from '../../../shared/ui/select-field';

type Moved = (typeof EVALUATION_ANSWERS)[number];

/** What a move cannot do without: the answer to whether the indicator moved, or why the action goes back. S2.11, R3. */
@Component({
  selector: 'gv-move-form',
  imports: [Field, ReactiveFormsModule, SelectField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" [formGroup]="form" (ngSubmit)="send()">
      <h2>{{ action().title }}</h2>
      @if (to() === 'evaluated') {
        @if (action().indicatorId === null) {
          <gv-select-field
            name="move-indicator"
            [label]="'board.evaluate.indicator' | transloco"
            [hint]="'board.evaluate.indicatorHint' | transloco"
            [control]="form.controls.indicatorId"
            [choices]="choices()"
          />
        }
        @if (figure(); as measured) {
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
        } @else if (indicatorId()) {
          <p class="quiet">{{ 'board.evaluate.noFigure' | transloco }}</p>
        }
        <fieldset class="scores">
          <legend>
            {{
              (indicatorId() ? 'board.evaluate.question' : 'board.evaluate.questionOfGoal')
                | transloco
            }}
          </legend>
          <div class="score-row">
            @for (answer of answers; track answer) {
              <label class="score score-wide">
                <input type="radio" formControlName="moved" [value]="answer" />
                <span>{{
                  (indicatorId() ? 'board.evaluate.answer.' : 'board.evaluate.answerOfGoal.') +
                    answer | transloco
                }}</span>
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
  private readonly transloco = inject(TranslocoService);
  readonly action = input.required<ActionItem>();
  readonly to = input.required<ActionStatus>();
  /** What the figures say of the action's indicator; null without one. */
  readonly measured = input<MovedIndicator | null>(null);
  /** What can be chosen where the action names no indicator. */
  readonly indicators = input<BoardGoals['choices']>([]);
  readonly failure = input<ProblemFailure | null>(null);
  /** The indicator whose figure is to be shown; '' for none. */
  readonly looked = output<string>();
  readonly saved = output<ActionPatch>();
  readonly cancelled = output();
  protected readonly answers = EVALUATION_ANSWERS;
  protected readonly level = level;
  protected readonly form = new FormGroup({
    moved: requiredText('tooEarly'),
    note: requiredText('', Validators.minLength(3)),
    indicatorId: optionalText(),
    overCapacityReason: optionalText(),
  });
  private readonly chosen = toSignal(this.form.controls.indicatorId.valueChanges, {
    initialValue: '',
  });
  protected readonly indicatorId = computed(() => this.action().indicatorId ?? this.chosen());
  /** The answer for an indicator that was chosen before this one may come last. */
  protected readonly figure = computed(() => {
    const measured = this.measured();
    return measured?.indicatorId === this.indicatorId() ? measured : null;
  });
  protected readonly choices = computed(() => [
    { value: '', label: this.transloco.translate<string>('shared.none') },
    ...this.indicators().map(({ id, name }) => ({ value: id, label: name })),
  ]);
  protected readonly overCapacity = computed(() => this.failure()?.code === 'over_capacity');

  constructor() {
    this.form.controls.indicatorId.valueChanges
      .pipe(takeUntilDestroyed())
      .subscribe((id) => this.looked.emit(id));
  }

  protected send(): void {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    const { moved, note, indicatorId, overCapacityReason } = this.form.getRawValue();
    const status = this.to();
    if (status !== 'evaluated')
      return this.saved.emit({ status, reason: note, overCapacityReason });
    const own = indicatorId ? { indicatorId } : {};
    this.saved.emit({ status, evaluation: { moved: moved as Moved, note, ...own } });
  }
}
