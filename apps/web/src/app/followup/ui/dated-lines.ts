import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { DatedLine } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { date } from '../../shared/format/dates';
import { lineNameKey } from '../../shared/format/line-name';
import { timeColour, timeWords } from './time-left';

/** Lines of the themes that somebody is to see to, with what is left of their time. */
@Component({
  selector: 'gv-dated-lines',
  imports: [RouterLink, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <table class="stack table-hover">
      <caption class="visually-hidden">
        {{
          'followup.lines.title' | transloco
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col">{{ 'followup.lines.line' | transloco }}</th>
          <th scope="col">{{ 'followup.actions.deadline' | transloco }}</th>
          <th scope="col">{{ 'followup.actions.status' | transloco }}</th>
        </tr>
      </thead>
      <tbody>
        @for (line of lines(); track line.id) {
          <tr>
            <th scope="row">
              <span>
                <a
                  [routerLink]="['/projects', line.projectId, 'themes', line.theme]"
                  [fragment]="'line-' + line.id"
                  >{{
                    line.text || (nameKey(line.theme, line.part, line.kind) | transloco)
                  }}</a><br />
                <span class="quiet small"
                  >{{ 'themes.' + line.theme + '.short' | transloco }} ·
                  {{ line.projectName }}</span
                >
              </span>
            </th>
            <td class="nowrap" [attr.data-label]="'followup.actions.deadline' | transloco">
              {{ dayOf(line.due) }}
            </td>
            <td [attr.data-label]="'followup.actions.status' | transloco">
              <span class="badge" [class]="'badge-' + colourOf(line.standing)">{{
                wordsOf(line.standing) | transloco: { days: line.standing.days }
              }}</span>
            </td>
          </tr>
        }
      </tbody>
    </table>
  `,
})
export class DatedLines {
  readonly lines = input.required<readonly DatedLine[]>();
  protected readonly nameKey = lineNameKey;
  protected readonly dayOf = date;
  protected readonly colourOf = timeColour;
  protected readonly wordsOf = timeWords;
}
