import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { ThemeResource } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { KeepInSight } from '../../../shared/scroll/keep-in-sight';

/** The way between the six themes, in their order; a mark says how far each is. */
@Component({
  selector: 'gv-theme-nav',
  imports: [KeepInSight, RouterLink, RouterLinkActive, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <nav
      class="theme-nav"
      [gvKeepInSight]="themes()"
      [attr.aria-label]="'themes.title' | transloco"
    >
      @for (one of themes(); track one.theme) {
        <a
          class="pill"
          routerLinkActive="pill-on"
          ariaCurrentWhenActive="page"
          [routerLink]="['/projects', projectId(), 'themes', one.theme]"
        >
          <span [class]="'theme-dot theme-dot-' + one.progress" aria-hidden="true"></span>
          {{ 'themes.' + one.theme + '.short' | transloco }}
          <span class="visually-hidden">
            ({{ 'themes.progress.' + one.progress | transloco }})</span
          >
        </a>
      }
    </nav>
  `,
})
export class ThemeNav {
  readonly projectId = input.required<string>();
  readonly themes = input.required<readonly ThemeResource[]>();
}
