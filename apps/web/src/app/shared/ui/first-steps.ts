import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

const STEPS = ['project', 'benefit', 'target', 'measurement'] as const;
export type FirstStep = (typeof STEPS)[number];

/** Where someone is on the way from an empty municipality to a first realised benefit. */
@Component({
  selector: 'gv-first-steps',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol class="steps" [attr.aria-label]="'shared.firstSteps.label' | transloco">
      @for (step of steps; track step) {
        <li
          class="step"
          [class.step-done]="$index < at()"
          [class.step-now]="$index === at()"
          [attr.aria-current]="$index === at() ? 'step' : null"
        >
          <span class="step-mark" aria-hidden="true">{{ $index < at() ? '✓' : $index + 1 }}</span>
          {{ 'shared.firstSteps.' + step | transloco }}
          @if ($index < at()) {
            <span class="visually-hidden">{{ 'shared.firstSteps.done' | transloco }}</span>
          }
        </li>
      }
    </ol>
  `,
})
export class FirstSteps {
  readonly step = input.required<FirstStep>();
  protected readonly steps = STEPS;

  protected at(): number {
    return STEPS.indexOf(this.step());
  }
}
