import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import type { ActionItem } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { date } from '../../../shared/format/dates';
import { EvaluationResult } from '../actions/evaluation-result';

/** The action plan on paper: what, who, until when, and furthest to the right its status. S2.10. */
@Component({
  selector: 'gv-paper-plan',
  imports: [EvaluationResult, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="paper-plan">
      <thead>
        <tr>
          <th scope="col">{{ 'board.action.what' | transloco }}</th>
          <th scope="col">{{ 'board.action.owner' | transloco }}</th>
          <th scope="col">{{ 'board.action.deadline' | transloco }}</th>
          <th scope="col">{{ 'board.action.status' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (action of actions(); track action.id) {
          <tr [class.paper-done]="action.standing.kind === 'done'">
            <th scope="row">
              {{ action.title }}
              @if (action.evaluation; as evaluation) {
                <gv-evaluation-result [evaluation]="evaluation" [project]="project()" />
              }
            </th>
            <td>{{ action.owner }}</td>
            <td class="nowrap">
              {{ date(action.deadline) }}
              @if (action.standing.kind === 'overdue') {
                <strong class="worse paper-late"
                  >■
                  {{
                    (action.standing.days === 1
                      ? 'board.standing.overdueOne'
                      : 'board.standing.overdue'
                    ) | transloco: { days: action.standing.days }
                  }}</strong
                >
              }
            </td>
            <td>{{ 'board.status.' + action.status | transloco }}</td>
          </tr>
        } @empty {
          <tr>
            <td colspan="4" class="quiet">{{ 'board.paper.noActions' | transloco }}</td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class PaperPlan {
  readonly open = input.required<readonly ActionItem[]>();
  readonly done = input.required<readonly ActionItem[]>();
  readonly project = input('');
  protected readonly actions = computed(() => [...this.open(), ...this.done()]);
  protected readonly date = date;
}
