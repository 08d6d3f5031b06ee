import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

const TABS = ['users', 'periods', 'method', 'audit'] as const;

/** The pages of the administration. */
@Component({
  selector: 'gv-admin-tabs',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav class="tabs" [attr.aria-label]="'admin.title' | transloco">
      @for (tab of tabs; track tab) {
        <a
          class="tab"
          routerLinkActive="active"
          ariaCurrentWhenActive="page"
          [routerLink]="['/admin', tab]"
        >
          {{ 'admin.tab.' + tab | transloco }}
        </a>
      }
    </nav>
  `,
})
export class AdminTabs {
  protected readonly tabs = TABS;
}
