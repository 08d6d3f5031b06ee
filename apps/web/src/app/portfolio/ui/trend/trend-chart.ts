import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  viewChild,
} from '@angular/core';
import type { Trend } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Chart } from '../../../shared/charts/chart';
import { framedPicture } from '../../../shared/charts/picture';
import { MISSING } from '../../../shared/format/numbers';
import { date, monthLong } from '../../../shared/format/dates';
import { LanguageStore } from '../../../shared/i18n/language';
import { ThemeStore } from '../../../shared/theme/theme';
import { trendLegend } from './trend-legend';
import { trendOption } from './trend-option';
import { trendValues } from './trend-values';

/** Planned against realised over time; a click on a month asks for the portfolio as of its end. */
@Component({
  selector: 'gv-trend-chart',
  imports: [Chart, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './trend-chart.html',
})
export class TrendChart {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore).language;
  private readonly theme = inject(ThemeStore);
  readonly trend = input.required<Trend>();
  readonly withYearBefore = input(false);
  readonly month = output<string>();
  private readonly chart = viewChild.required(Chart);

  protected readonly unit = computed(() => trendValues(this.trend().points).unit);
  protected readonly option = computed(() =>
    trendOption(
      this.trend(),
      {
        ...this.words(),
        now: date(this.trend().reportingDate),
        language: this.language(),
      },
      this.theme.colours(),
    ),
  );
  /** What the lines are called. */
  private readonly words = computed(() => ({
    plan: this.say('plan'),
    actual: this.say('actual'),
    forecast: this.say('forecast'),
    yearBefore: this.withYearBefore() ? this.say('yearBefore') : null,
  }));
  /** What the ring on the line stands for: the one decision by its name, several by their kind. */
  protected readonly decided = computed(() => {
    const [event, ...others] = this.trend().events;
    if (!event) return null;
    const language = this.language();
    if (others.length > 0) return this.say('events');
    return `${event[language]}, ${monthLong(event.month, language)}`;
  });
  /** The picture in words, for those who do not see it. */
  protected readonly label = computed(() => {
    const { points, reportingDate } = this.trend();
    const { say, unit } = this.unit();
    const now = points.find((point) => point.month === reportingDate.slice(0, 7)) ?? points.at(-1);
    const last = points.at(-1);
    return this.say('label', {
      date: date(reportingDate),
      unit,
      plan: now ? say(now.planCumulativeKr) : MISSING,
      actual: now?.actualCumulativeKr ? say(now.actualCumulativeKr) : MISSING,
      end: last ? monthLong(last.month, this.language()) : MISSING,
      planEnd: last ? say(last.planCumulativeKr) : MISSING,
    });
  });
  protected readonly rows = computed(() => {
    const { say } = this.unit();
    const text = (kr: string | null) => (kr === null ? MISSING : say(kr));
    const { events, points } = this.trend();
    return points.map((point, at) => ({
      yearBefore: text(
        point.actualKr === null ? null : (points[at - 12]?.actualCumulativeKr ?? null),
      ),
      month: monthLong(point.month, this.language()),
      plan: text(point.planCumulativeKr),
      actual: text(point.actualKr === null ? null : point.actualCumulativeKr),
      forecast: text(point.forecastCumulativeKr),
      events: events.filter((one) => one.month === point.month).map((one) => one[this.language()]),
    }));
  });

  /** The chart with its title, legend and `source` as a PNG data URL; null before it is drawn. */
  async png(source: string): Promise<string | null> {
    const colours = this.theme.colours();
    const chart = this.chart().png(colours.card);
    if (chart === null) return null;
    const legend = trendLegend({ ...this.words(), decided: this.decided() }, colours);
    const title = `${this.say('title')}, ${this.unit().unit}`;
    return framedPicture(chart, { title, legend, source }, colours);
  }

  protected pick(index: number): void {
    const point = this.trend().points[index];
    if (point && point.month <= this.trend().reportingDate.slice(0, 7))
      this.month.emit(point.month);
  }

  private say(key: string, values: Record<string, string> = {}): string {
    this.language();
    return this.transloco.translate<string>(`portfolio.trend.${key}`, values);
  }
}
