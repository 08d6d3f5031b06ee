import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BoardAlert } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { WordsPipe } from '../../../shared/i18n/words.pipe';
import { withoutProject } from '../without-project';
import { StatusBadge } from '../../../shared/ui/status-badge';

/** What the team is told of besides its goals: not measured, or off its course. S7.5. */
@Component({
  selector: 'gv-alert-list',
  imports: [RouterLink, StatusBadge, TranslocoPipe, WordsPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card board-alerts' },
  template: `
    <h3>{{ 'board.alerts' | transloco }}</h3>
    <ul>
      @for (alert of alerts(); track alert.indicatorId) {
        <li>
          <gv-status-badge [light]="alert.light" />
          <a [routerLink]="['/indicators', alert.indicatorId]">{{ short(alert.name) }}</a>
          @if (alert.sentence) {
            <span class="small quiet">{{ alert.sentence | words }}</span>
          }
        </li>
      }
    </ul>
  `,
})
export class AlertList {
  /** Named once on the page: the indicators go without. */
  readonly project = input('');
  readonly alerts = input.required<readonly BoardAlert[]>();

  protected short(name: string): string {
    return withoutProject(name, this.project());
  }
}
