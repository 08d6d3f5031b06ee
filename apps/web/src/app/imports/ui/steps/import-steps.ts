import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { TranslocoDirective } from '@jsverse/transloco';
import type { WizardStep } from './wizard-steps';

/** The six steps in a row; state is said in words too, not only shown. */
@Component({
  selector: 'gv-import-steps',
  imports: [TranslocoDirective],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol
      *transloco="let t; prefix: 'imports'"
      class="import-steps"
      [attr.aria-label]="t('steps.label')"
    >
      @for (step of steps(); track step.name) {
        <li
          class="import-step import-step-{{ step.state }}"
          [attr.aria-current]="step.state === 'current' ? 'step' : null"
        >
          <span class="import-step-mark" aria-hidden="true">
            @switch (step.state) {
              @case ('done') {
                ✓
              }
              @case ('stopped') {
                ×
              }
              @default {
                {{ step.number }}
              }
            }
          </span>
          <span class="import-step-name">{{ t('steps.' + step.name) }}</span>
          <span class="visually-hidden">, {{ t('steps.' + step.state) }}</span>
        </li>
      }
    </ol>
  `,
})
export class ImportSteps {
  readonly steps = input.required<readonly WizardStep[]>();
}
