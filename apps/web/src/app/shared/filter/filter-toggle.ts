import { ChangeDetectionStrategy, Component, input, model } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** On a phone, the button that everything a page can be narrowed to is behind. */
@Component({
  selector: 'gv-filter-toggle',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { style: 'display: contents' },
  template: `
    <button
      type="button"
      class="pill filter-toggle"
      aria-controls="filter-fields"
      [class.pill-on]="active() > 0"
      [attr.aria-expanded]="open()"
      (click)="open.set(!open())"
    >
      {{ 'shared.filter.title' | transloco }}
      @if (active() > 0) {
        ({{ active() }})
      }
      <span class="chevron" [class.chevron-up]="open()" aria-hidden="true"></span>
    </button>
  `,
})
export class FilterToggle {
  /** How many narrowings are on. */
  readonly active = input.required<number>();
  readonly open = model.required<boolean>();
}
