import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { OpenAction } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { date } from '../../shared/format/dates';
import { timeColour, timeWords } from './time-left';

/** Actions with what is left of their time. */
@Component({
  selector: 'gv-open-actions',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="stack table-hover">
      <caption class="visually-hidden">
        {{
          'followup.actions.title' | transloco
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col">{{ 'followup.actions.action' | transloco }}</th>
          <th scope="col">{{ 'followup.actions.deadline' | transloco }}</th>
          <th scope="col">{{ 'followup.actions.status' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (action of actions(); track action.id) {
          <tr>
            <th scope="row">
              <span>
                {{ action.title }}<br />
                <a class="small" [routerLink]="['/projects', action.projectId, 'board']">{{
                  action.projectName
                }}</a>
              </span>
            </th>
            <td class="nowrap" [attr.data-label]="'followup.actions.deadline' | transloco">
              {{ dayOf(action) }}
            </td>
            <td [attr.data-label]="'followup.actions.status' | transloco">
              <span class="badge" [class]="'badge-' + colourOf(action.standing)">{{
                wordsOf(action.standing) | transloco: { days: action.standing.days }
              }}</span>
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class OpenActions {
  readonly actions = input.required<readonly OpenAction[]>();

  protected dayOf({ deadline }: OpenAction): string {
    return date(deadline);
  }

  protected readonly colourOf = timeColour;
  protected readonly wordsOf = timeWords;
}
