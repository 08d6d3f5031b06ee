import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

const ROOMS = [
  { text: 'mine', link: '/followup/my-work' },
  { text: 'measurements', link: '/followup' },
  { text: 'projects', link: '/followup/projects' },
  { text: 'plans', link: '/followup/plans' },
] as const;

/** The way between what waits for me, what is not measured, and where things have stopped. */
@Component({
  selector: 'gv-followup-tabs',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'project-tabs' },
  template: `
    <nav [attr.aria-label]="'followup.title' | transloco">
      <ul>
        @for (room of rooms; track room.text) {
          <li>
            <a
              routerLinkActive="active"
              ariaCurrentWhenActive="page"
              [routerLink]="room.link"
              [routerLinkActiveOptions]="{ exact: true }"
              >{{ 'followup.tab.' + room.text | transloco }}</a
            >
          </li>
        }
      </ul>
    </nav>
  `,
})
export class FollowupTabs {
  protected readonly rooms = ROOMS;
}
