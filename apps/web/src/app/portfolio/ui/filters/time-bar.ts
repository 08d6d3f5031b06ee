import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { TranslocoPipe } from '@jsverse/transloco';
import { date } from '../../../shared/format/dates';
import {
  AGAINST,
  type Against,
  type FilterPatch,
  type PortfolioFilter,
} from '../../portfolio-filter';
import { DatePill } from '../../../shared/ui/date-pill';
import { lastDay, previousMonth } from './month-end';
import { monthsBack, withChosen } from './months-back';

/** What the figures are reported as of, held against, and known on. */
@Component({
  selector: 'gv-time-bar',
  imports: [DatePill, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'filter-times' },
  templateUrl: './time-bar.html',
})
export class TimeBar {
  readonly filter = input.required<PortfolioFilter>();
  readonly against = input.required<Against>();
  readonly today = input.required<string>();
  readonly changed = output<FilterPatch & { compare?: string | null }>();
  protected readonly comparisons = AGAINST;
  /** What the page reports as of when nothing is chosen: the last complete month. */
  protected readonly latest = computed(() => date(lastDay(previousMonth(this.today()))));
  private readonly days = computed(() => monthsBack(this.today()).map(lastDay));
  protected readonly toOptions = computed(() =>
    withChosen(this.days().slice(1), this.filter().to).map((day) => ({
      value: day,
      label: date(day),
    })),
  );
  /** Month ends that the figures may be asked for as they were known then. */
  protected readonly knownDays = computed(() => this.days().slice(0, 24));

  protected report(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.changed.emit({ to: value === '' ? null : value });
  }

  protected compare(event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.changed.emit({ compare: value === 'current' ? null : value });
  }
}
