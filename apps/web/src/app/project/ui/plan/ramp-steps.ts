import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { DayInput } from '../../../shared/ui/day-input';
import type { RampText } from './plan-text';
import { TextInput } from './text-input';

/** How a benefit is phased in: from a month on, so many per cent of the full effect. */
@Component({
  selector: 'gv-ramp-steps',
  imports: [DayInput, TextInput, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <p class="quiet small">
      {{
        (steps().length === 0 ? 'project.planEdit.rampNone' : 'project.planEdit.rampSome')
          | transloco
      }}
    </p>
    <ol class="ramp">
      @for (step of steps(); track $index) {
        <li class="ramp-step">
          <div class="field">
            <label [for]="name() + '-month-' + $index">{{
              'project.planEdit.rampFrom' | transloco
            }}</label>
            <gv-day-input
              kind="month"
              [name]="name() + '-month-' + $index"
              [value]="step.month"
              (changed)="put($index, { month: $event })"
            />
          </div>
          <gv-text-input
            kind="number"
            [name]="name() + '-share-' + $index"
            [label]="'project.planEdit.rampShare' | transloco"
            [value]="step.share"
            (changed)="put($index, { share: $event })"
          />
          <button
            type="button"
            class="button"
            [attr.aria-label]="'project.planEdit.removeStep' | transloco: { number: $index + 1 }"
            (click)="remove($index)"
          >
            {{ 'shared.delete' | transloco }}
          </button>
        </li>
      }
    </ol>
    <button type="button" class="button" (click)="add()">
      {{ 'project.planEdit.addStep' | transloco }}
    </button>
  `,
})
export class RampSteps {
  readonly name = input.required<string>();
  readonly steps = input.required<readonly RampText[]>();
  /** Where the benefit's period begins: the first step's month. */
  readonly from = input.required<string>();
  readonly changed = output<readonly RampText[]>();

  protected put(at: number, change: Partial<RampText>): void {
    this.changed.emit(
      this.steps().map((step, index) => (index === at ? { ...step, ...change } : step)),
    );
  }

  protected remove(at: number): void {
    this.changed.emit(this.steps().filter((_, index) => index !== at));
  }

  protected add(): void {
    const month = this.steps().length === 0 ? this.from() : '';
    this.changed.emit([...this.steps(), { month, share: '' }]);
  }
}
