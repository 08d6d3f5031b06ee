import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  output,
} from '@angular/core';
import { FormGroup, ReactiveFormsModule } from '@angular/forms';
import type { ActionItem, BoardGoals } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { danishDays, optionalText, requiredText } from '../../../shared/form/controls';
import { forField, readNumber } from '../../../shared/format/numbers';
import type { ProblemFailure } from '../../../shared/http/problem-failure';
import { Field } from '../../../shared/ui/field';
import { SelectField } from '../../../shared/ui/select-field';

/** What stands on the card of an action; owner and deadline are never left out. S2.10, R2. */
export interface ActionCardInput {
  readonly title: string;
  readonly owner: string;
  readonly deadline: string;
  readonly days: string | null;
  readonly indicatorId: string | null;
  readonly overCapacityReason: string;
}

@Component({
  selector: 'gv-action-form',
  imports: [Field, ReactiveFormsModule, SelectField, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <form class="form" [formGroup]="form" (ngSubmit)="send()">
      <h2>{{ (action() ? 'board.action.edit' : 'board.action.new') | transloco }}</h2>
      <gv-field
        name="action-title"
        [label]="'board.action.title' | transloco"
        [control]="form.controls.title"
      />
      <div class="fields">
        <gv-field
          name="action-owner"
          [label]="'board.action.owner' | transloco"
          [hint]="'board.action.ownerHint' | transloco"
          [control]="form.controls.owner"
        />
        <gv-field
          name="action-deadline"
          type="date"
          [label]="'board.action.deadline' | transloco"
          [control]="form.controls.deadline"
        />
      </div>
      <div class="fields">
        <gv-field
          name="action-days"
          type="number"
          [label]="'board.action.asks' | transloco"
          [hint]="'shared.optional' | transloco"
          [control]="form.controls.days"
        />
        <gv-select-field
          name="action-indicator"
          [label]="'board.action.indicator' | transloco"
          [hint]="'board.action.indicatorHint' | transloco"
          [control]="form.controls.indicatorId"
          [choices]="choices()"
        />
      </div>
      @if (overCapacity()) {
        <gv-field
          name="action-over"
          type="area"
          [label]="'board.action.overReason' | transloco"
          [control]="form.controls.overCapacityReason"
        />
      }
      <div class="actions">
        <button class="button button-primary">
          {{ (action() ? 'shared.save' : 'board.action.decide') | transloco }}
        </button>
        <button type="button" class="button" (click)="cancelled.emit()">
          {{ 'shared.cancel' | transloco }}
        </button>
      </div>
    </form>
  `,
})
export class ActionForm {
  private readonly transloco = inject(TranslocoService);
  /** The one that is corrected; null for a new one. */
  readonly action = input<ActionItem | null>(null);
  /** What a new one is called to begin with: the idea's text. */
  readonly suggested = input('');
  readonly indicators = input<BoardGoals['choices']>([]);
  readonly failure = input<ProblemFailure | null>(null);
  readonly saved = output<ActionCardInput>();
  readonly cancelled = output();
  protected readonly form = new FormGroup({
    title: requiredText(),
    owner: requiredText(),
    deadline: requiredText(),
    days: optionalText('', danishDays),
    indicatorId: optionalText(),
    overCapacityReason: optionalText(),
  });
  protected readonly overCapacity = computed(() => this.failure()?.code === 'over_capacity');
  protected readonly choices = computed(() => [
    { value: '', label: this.transloco.translate<string>('shared.none') },
    ...this.indicators().map(({ id, name }) => ({ value: id, label: name })),
  ]);

  constructor() {
    effect(() => {
      const action = this.action();
      this.form.reset({
        title: action?.title ?? this.suggested(),
        owner: action?.owner ?? '',
        deadline: action?.deadline ?? '',
        days: action?.days ? forField(action.days).replace(/[.,]0+$/, '') : '',
        indicatorId: action?.indicatorId ?? '',
      });
    });
  }

  protected send(): void {
    this.form.markAllAsTouched();
    if (this.form.invalid) return;
    const { days, indicatorId, ...rest } = this.form.getRawValue();
    this.saved.emit({ ...rest, days: readNumber(days), indicatorId: indicatorId || null });
  }
}
