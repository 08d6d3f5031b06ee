import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { FilterToggle } from './filter-toggle';
import { type Choice, PickSelect } from './pick-select';

/** One narrowing, by its name in the address. */
export interface Pick extends Choice {
  readonly key: string;
}

export type Picked = Readonly<Record<string, string | null>>;

/** What a page can be narrowed to, as lists to choose from; on a phone behind one button. */
@Component({
  selector: 'gv-pick-bar',
  imports: [FilterToggle, PickSelect, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'filter-bar', role: 'search' },
  template: `
    <div class="filter-top">
      <gv-filter-toggle [active]="active()" [(open)]="open" />
    </div>
    <div id="filter-fields" class="filter-fields" [class.open]="open()">
      @for (pick of picks(); track pick.key) {
        <gv-pick-select [pick]="pick" (picked)="narrow(pick.key, $event)" />
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

  protected narrow(key: string, value: string | null): void {
    this.picked.emit({ [key]: value });
  }

  protected clear(): void {
    this.picked.emit(Object.fromEntries(this.picks().map(({ key }) => [key, null])));
  }
}
