import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';

/** One thing that a page can be narrowed to; '' is all of them. */
export interface Pick {
  readonly key: string;
  readonly label: string;
  /** How "no narrowing" is called. */
  readonly all: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

export type Picked = Readonly<Record<string, string | null>>;

/** What a page can be narrowed to, as lists to choose from; on a phone behind one button. */
@Component({
  selector: 'gv-pick-bar',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'filter-bar', role: 'search' },
  template: `
    <div class="filter-top">
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
    </div>
    <div id="filter-fields" class="filter-fields" [class.open]="open()">
      @for (pick of picks(); track pick.key) {
        <select
          class="pill"
          [class.pill-on]="pick.value"
          [attr.aria-label]="pick.label"
          (change)="choose(pick.key, $event)"
        >
          <option value="" [selected]="!pick.value">{{ pick.all }}</option>
          @for (option of pick.options; track option.value) {
            <option [value]="option.value" [selected]="pick.value === option.value">
              {{ option.label }}
            </option>
          }
        </select>
      }
      @if (active() > 0) {
        <button type="button" class="link-button small" (click)="clear()">
          {{ 'shared.filter.reset' | transloco }}
        </button>
      }
    </div>
  `,
})
export class PickBar {
  readonly picks = input.required<readonly Pick[]>();
  /** What the address is to say; null takes a narrowing away. */
  readonly picked = output<Picked>();
  protected readonly open = signal(false);
  protected readonly active = computed(
    () => this.picks().filter(({ value }) => value !== '').length,
  );

  protected choose(key: string, event: Event): void {
    this.picked.emit({ [key]: (event.target as HTMLSelectElement).value || null });
  }

  protected clear(): void {
    this.picked.emit(Object.fromEntries(this.picks().map(({ key }) => [key, null])));
  }
}
