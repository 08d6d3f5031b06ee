import { CdkMenu, CdkMenuItem, CdkMenuTrigger } from '@angular/cdk/menu';
import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';

/** One choice: a download (`href`), a page (`path`) or something to do (`pick`). */
export interface MenuItem {
  readonly text: string;
  readonly href?: string;
  readonly path?: string;
  readonly pick?: () => void;
  /** Said beside the text, e.g. a number of reminders. */
  readonly note?: string;
}

/**
 * A button that opens a few choices; arrow keys, first letters and Escape work as in any menu.
 * The choices open at the end of the document: the section tells a screen reader where it is.
 */
@Component({
  selector: 'gv-menu',
  imports: [CdkMenu, CdkMenuItem, CdkMenuTrigger, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <button type="button" [class]="look()" [cdkMenuTriggerFor]="choices">
      <ng-content />{{ label() }} <span class="chevron" aria-hidden="true"></span>
    </button>
    <ng-template #choices>
      <section [attr.aria-label]="label()">
        <div cdkMenu class="menu" [attr.aria-label]="label()">
          @for (item of items(); track item.text) {
            @if (item.href) {
              <a cdkMenuItem class="menu-item" download [href]="item.href">{{ item.text }}</a>
            } @else if (item.path) {
              <a cdkMenuItem class="menu-item" [routerLink]="item.path">
                {{ item.text }}
                @if (item.note) {
                  <span class="nav-count">{{ item.note }}</span>
                }
              </a>
            } @else {
              <button
                cdkMenuItem
                type="button"
                class="menu-item"
                (cdkMenuItemTriggered)="item.pick?.()"
              >
                {{ item.text }}
              </button>
            }
          }
        </div>
      </section>
    </ng-template>
  `,
})
export class Menu {
  readonly label = input.required<string>();
  readonly items = input.required<readonly MenuItem[]>();
  readonly look = input('pill');
}
