import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { ChartEvent, Series } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { level } from '../format/numbers';
import { monthShort } from '../format/dates';
import { LanguageStore } from '../i18n/language';
import { ThemeStore } from '../theme/theme';
import { narrowScreen } from '../ui/narrow-screen';
import { Chart } from './chart';
import { ChartEvents } from './chart-events';
import { placedEvents, saysMore, withEvents } from './placed-events';
import { type SeriesDrawing, seriesOption } from './series-option';

/** An indicator's target and actual per period, with its table twin; the plan is the current or the original one. */
@Component({
  selector: 'gv-series-chart',
  imports: [Chart, ChartEvents, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './series-chart.html',
})
export class SeriesChart {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  private readonly theme = inject(ThemeStore);
  private readonly narrow = narrowScreen();
  readonly series = input.required<Series>();
  readonly events = input<readonly ChartEvent[]>([]);
  readonly original = input(false);
  protected readonly rows = computed(() =>
    this.series().points.map((point) => ({
      ...point,
      label: monthShort(point.month, this.language.language()),
      target: this.original() ? point.originalTarget : point.target,
    })),
  );
  protected readonly told = computed(() => {
    const months = this.rows().map((row) => row.month);
    return placedEvents(months, this.events(), (words) => this.language.of(words));
  });
  protected readonly hasImports = computed(() =>
    this.events().some(({ kind }) => kind === 'import'),
  );
  protected readonly twin = computed(() => withEvents(this.rows(), this.told()));
  protected readonly option = computed(() => {
    const { indicator } = this.series();
    const drawing: SeriesDrawing = {
      rows: this.rows(),
      unit: indicator.unit,
      baseline: indicator.baseline,
      events: this.told(),
      numbered: this.narrow() || saysMore(this.told()),
      names: this.names(),
    };
    return seriesOption(drawing, this.theme.colours());
  });
  protected readonly label = computed(() => {
    const { indicator } = this.series();
    const last = this.rows().findLast((row) => row.actual !== null);
    return this.transloco.translate<string>(last ? 'shared.series.alt' : 'shared.series.altNone', {
      name: indicator.name,
      month: last?.label ?? '',
      actual: level(last?.actual ?? null, indicator.unit),
      target: level(last?.target ?? null, indicator.unit),
    });
  });
  protected readonly level = level;

  private names() {
    this.language.language();
    const say = (key: string) => this.transloco.translate<string>(`shared.series.${key}`);
    const target = say(this.original() ? 'originalTarget' : 'target');
    return { target, actual: say('actual'), baseline: say('baseline') };
  }
}
