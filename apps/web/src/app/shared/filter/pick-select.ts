import { ChangeDetectionStrategy, Component, input, output } from '@angular/core';

/** One thing that a page can be narrowed to; '' is all of them. */
export interface Choice {
  readonly label: string;
  /** How "no narrowing" is called. */
  readonly all: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A list to choose one narrowing from, or none. */
@Component({
  selector: 'gv-pick-select',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { style: 'display: contents' },
  template: `
    <select
      class="pill"
      [class.pill-on]="pick().value"
      [attr.aria-label]="pick().label"
      (change)="choose($event)"
    >
      <option value="" [selected]="!pick().value">{{ pick().all }}</option>
      @for (option of pick().options; track option.value) {
        <option [value]="option.value" [selected]="pick().value === option.value">
          {{ option.label }}
        </option>
      }
    </select>
  `,
})
export class PickSelect {
  readonly pick = input.required<Choice>();
  /** null = all of them. */
  readonly picked = output<string | null>();

  protected choose(event: Event): void {
    this.picked.emit((event.target as HTMLSelectElement).value || null);
  }
}
