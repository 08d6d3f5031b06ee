import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import type { BenefitStatus, ProjectDetail } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Chart } from '../../../shared/charts/chart';
import { ChartEvents } from '../../../shared/charts/chart-events';
import { placedEvents, saysMore, withEvents } from '../../../shared/charts/placed-events';
import { seriesOption } from '../../../shared/charts/series-option';
import { kr, krExact } from '../../../shared/format/numbers';
import { monthShort } from '../../../shared/format/dates';
import { LanguageStore } from '../../../shared/i18n/language';
import { ThemeStore } from '../../../shared/theme/theme';
import { narrowScreen } from '../../../shared/ui/narrow-screen';

/** A benefit's kroner per month: planned light blue, realised dark blue. */
@Component({
  selector: 'gv-money-series',
  imports: [Chart, ChartEvents, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './money-series.html',
})
export class MoneySeries {
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore);
  private readonly theme = inject(ThemeStore);
  private readonly narrow = narrowScreen();
  readonly status = input.required<BenefitStatus>();
  readonly events = input.required<ProjectDetail['events']>();
  readonly original = input(false);
  protected readonly krExact = krExact;
  protected readonly rows = computed(() =>
    this.status().months.map((month) => ({
      label: monthShort(month.month, this.language.language()),
      month: month.month,
      target: this.original() ? month.originalPlanKr : month.planKr,
      actual: month.actualKr,
      due: month.due,
    })),
  );
  protected readonly told = computed(() => {
    const months = this.rows().map((row) => row.month);
    return placedEvents(months, this.events(), (words) => this.language.of(words));
  });
  protected readonly twin = computed(() => withEvents(this.rows(), this.told()));
  protected readonly planName = computed(() =>
    this.original() ? 'project.money.originalPlan' : 'project.money.plan',
  );
  protected readonly label = computed(() => {
    this.language.language();
    return this.transloco.translate<string>('project.money.alt', {
      name: this.status().benefit.name,
      plan: kr(this.status().totals?.planMeasuredKr ?? null),
      actual: kr(this.status().totals?.actualKr ?? null),
    });
  });
  protected readonly option = computed(() => {
    this.language.language();
    return seriesOption(
      {
        rows: this.rows(),
        unit: 'kr.',
        baseline: null,
        events: this.told(),
        numbered: this.narrow() || saysMore(this.told()),
        names: {
          target: this.transloco.translate<string>(this.planName()),
          actual: this.transloco.translate<string>('project.money.actual'),
          baseline: '',
        },
      },
      this.theme.colours(),
    );
  });
}
