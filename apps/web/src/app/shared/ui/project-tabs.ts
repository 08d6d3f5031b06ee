import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';

/** The rooms of a project: one page each, under the project's own address. */
const ROOMS = [
  { text: 'overview', path: [] },
  { text: 'tree', path: ['tree'] },
  { text: 'themes', path: ['themes'] },
  { text: 'matrix', path: ['matrix'] },
  { text: 'board', path: ['board'] },
  { text: 'revisions', path: ['revisions'] },
] as const;

/** What a page is asked for stands in its query, and does not make it another page. */
const WITHIN = {
  paths: 'subset',
  queryParams: 'ignored',
  matrixParams: 'ignored',
  fragment: 'ignored',
} as const;
/** Every page of a project stands under its first one, which is only itself. */
const EXACT = { ...WITHIN, paths: 'exact' } as const;

/** The way between the pages of one project; it stands above the headline of each. */
@Component({
  selector: 'gv-project-tabs',
  imports: [RouterLink, RouterLinkActive, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'project-tabs' },
  template: `
    <nav [attr.aria-label]="'shared.projectTabs.title' | transloco">
      <ul>
        @for (room of rooms(); track room.text) {
          <li>
            <a
              routerLinkActive="active"
              ariaCurrentWhenActive="page"
              [routerLink]="room.link"
              [routerLinkActiveOptions]="room.active"
              [class.within]="within() === room.text"
              >{{ 'shared.projectTabs.' + room.text | transloco }}</a
            >
          </li>
        }
      </ul>
    </nav>
  `,
})
export class ProjectTabs {
  readonly id = input.required<string>();
  /** The room that a page without a tab of its own belongs to. */
  readonly within = input<(typeof ROOMS)[number]['text']>();
  protected readonly rooms = computed(() =>
    ROOMS.map(({ text, path }) => ({
      text,
      link: ['/projects', this.id(), ...path],
      active: path.length === 0 ? EXACT : WITHIN,
    })),
  );
}
