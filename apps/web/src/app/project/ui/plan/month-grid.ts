import { ChangeDetectionStrategy, Component, computed, input, output, signal } from '@angular/core';
import type { Grain } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { type Language, readNumber } from '../../../shared/format/numbers';
import { periodName } from '../../../shared/format/periods';
import { fillEvenly } from './fill-evenly';
import type { MonthText } from './plan-text';

/** One number per period, a row per year, and a line that fills them all evenly. */
@Component({
  selector: 'gv-month-grid',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './month-grid.html',
})
export class MonthGrid {
  /** Unique on the page; names the fields. */
  readonly name = input.required<string>();
  /** What the numbers are, for those who hear the page. */
  readonly label = input.required<string>();
  readonly months = input.required<readonly string[]>();
  readonly values = input.required<MonthText>();
  readonly grain = input.required<Grain>();
  readonly language = input.required<Language>();
  readonly changed = output<MonthText>();
  protected readonly failed = signal(false);
  protected readonly years = computed(() => {
    const cells = this.months().map((month) => ({
      month,
      name: periodName(month, this.grain(), this.language()),
      value: this.values()[month] ?? '',
    }));
    return [...Map.groupBy(cells, ({ month }) => month.slice(0, 4))];
  });

  /** '1. kvt. 2026' beside the year 2026 needs only '1. kvt.'. */
  protected short(name: string, year: string): string {
    return name === year ? name : name.replace(year, '').trim();
  }

  protected bad(value: string): boolean {
    return value.trim() !== '' && readNumber(value) === null;
  }

  protected type(month: string, value: string): void {
    this.changed.emit({ ...this.values(), [month]: value });
  }

  protected fill(from: string, to: string): void {
    const filled = fillEvenly(this.months(), from, to);
    this.failed.set(filled === null);
    if (filled) this.changed.emit({ ...this.values(), ...filled });
  }
}
