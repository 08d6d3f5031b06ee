import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { dayDigits, readDate } from '../format/dates';

/** A day in the row above a page, typed or chosen as dd-mm-yyyy, whatever language the browser speaks. */
@Component({
  selector: 'gv-date-pill',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <label class="pill filter-date" [class.pill-on]="value()" [class.pill-wrong]="wrong()">
      <span>{{ label() }}</span>
      <input
        type="text"
        list="days"
        autocomplete="off"
        maxlength="10"
        [placeholder]="'shared.form.dayHint' | transloco"
        [value]="shown()"
        [attr.aria-invalid]="wrong()"
        [attr.aria-describedby]="wrong() ? 'day-wrong' : null"
        (change)="choose($event)"
      />
    </label>
    @if (wrong()) {
      <span id="day-wrong" class="error small" role="alert">
        {{ 'shared.form.dayWrong' | transloco: { latest: written(latest()) } }}
      </span>
    }
    <datalist id="days">
      @for (day of suggestions(); track day) {
        <option [value]="written(day)"></option>
      }
    </datalist>
  `,
})
export class DatePill {
  readonly label = input.required<string>();
  /** ISO text, or '' for none. */
  readonly value = input.required<string>();
  readonly latest = input.required<string>();
  readonly suggestions = input<readonly string[]>([]);
  readonly chosen = output<string | null>();
  protected readonly wrong = signal(false);
  protected readonly shown = computed(() => (this.value() ? dayDigits(this.value()) : ''));
  protected readonly written = dayDigits;

  protected choose(event: Event): void {
    const typed = (event.target as HTMLInputElement).value;
    const day = readDate(typed);
    this.wrong.set(typed.trim() !== '' && (day === null || day > this.latest()));
    if (!this.wrong()) this.chosen.emit(day);
  }
}
