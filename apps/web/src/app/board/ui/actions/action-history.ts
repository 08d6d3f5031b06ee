import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';
import type { ActionItem } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { moment } from '../../../shared/format/dates';
import { EvaluationResult } from './evaluation-result';

/** Every move of an action: from where to where, by whom, when and why. R8. */
@Component({
  selector: 'gv-action-history',
  imports: [EvaluationResult, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <div class="form">
      <h2>{{ action().title }}</h2>
      <ol class="moves">
        @for (step of action().steps; track $index) {
          <li>
            <strong>{{ 'board.status.' + step.to | transloco }}</strong>
            <span class="quiet small"> · {{ moment(step.at) }} · {{ step.by }}</span>
            @if (step.reason) {
              <p>{{ step.reason }}</p>
            }
            @if (step.evaluation; as evaluation) {
              <gv-evaluation-result [evaluation]="evaluation" />
            }
          </li>
        }
      </ol>
      <div class="actions">
        <button type="button" class="button" (click)="closed.emit()">
          {{ 'shared.close' | transloco }}
        </button>
      </div>
    </div>
  `,
})
export class ActionHistory {
  readonly action = input.required<ActionItem>();
  readonly closed = output();
  protected readonly moment = moment;
}
