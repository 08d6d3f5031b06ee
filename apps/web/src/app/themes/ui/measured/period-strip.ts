import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { MeasurementRow } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { date } from '../../../shared/format/dates';
import { periodName } from '../../../shared/format/periods';
import { LanguageStore } from '../../../shared/i18n/language';

type Period = MeasurementRow['periods'][number];

/** How a period stands, told by sign and word, never by colour alone. */
export const PERIOD_MARKS: Readonly<Record<Period['state'], string>> = {
  measured: '●',
  notMeasured: '■',
  coming: '○',
};

/** The last periods of an indicator and the next, each measured, missing or to come. S7.4. */
@Component({
  selector: 'gv-period-strip',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    <ol class="periods">
      @for (one of shown(); track one.month) {
        <li
          [class]="'period period-' + one.state"
          [attr.title]="'themes.calendar.dueOn' | transloco: { date: date(one.dueOn) }"
        >
          <span aria-hidden="true">{{ marks[one.state] }}</span>
          <span class="small" aria-hidden="true">{{ one.short }}</span>
          @if (one.year) {
            <span class="quiet small" aria-hidden="true">{{ one.year }}</span>
          }
          <span class="visually-hidden"
            >{{ one.name }}: {{ 'themes.calendar.period.' + one.state | transloco }}</span
          >
        </li>
      }
    </ol>
  `,
})
export class PeriodStrip {
  private readonly language = inject(LanguageStore);
  readonly periods = input.required<readonly Period[]>();
  readonly grain = input.required<MeasurementRow['grain']>();
  protected readonly shown = computed(() =>
    this.periods().map((period, at, all) => {
      const name = periodName(period.month, this.grain(), this.language.language());
      const year = period.month.slice(0, 4);
      const isNew = year !== all[at - 1]?.month.slice(0, 4);
      const short = name.replace(year, '').trim();
      return { ...period, name, short: short || year, year: isNew && short !== '' ? year : '' };
    }),
  );
  protected readonly marks = PERIOD_MARKS;
  protected readonly date = date;
}
