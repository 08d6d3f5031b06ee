import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import {
  type ExplainQuery,
  Light,
  type LightCounts,
  type Portfolio,
  type Totals,
} from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { MISSING, decimal, krExact, percent } from '../../../shared/format/numbers';
import { oneUnit } from '../../../shared/format/one-unit';
import { isSilent } from '../../../shared/format/silent';
import { rounded } from '../../../shared/format/scaled';
import { FigureCard } from '../../../shared/ui/figure-card';
import { StatusBadge } from '../../../shared/ui/status-badge';
import type { QuarterNames } from '../../year-before';
import { ShareBar } from '../projects/share-bar';

/** As a traffic light is read, then why there is none. */
const ORDER = Light.options;

/** The figures a leader remembers: realised, forecast, coverage, and how many of each status. */
@Component({
  selector: 'gv-figures',
  imports: [FigureCard, ShareBar, StatusBadge, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'cards figures' },
  templateUrl: './figures.html',
})
export class Figures {
  readonly portfolio = input.required<Portfolio>();
  readonly totals = input.required<Totals>();
  readonly counts = input.required<LightCounts>();
  readonly light = input<Light | undefined>();
  readonly quarters = input<QuarterNames | null>(null);
  readonly explain = output<ExplainQuery['figure']>();
  readonly choose = output<Light>();

  protected readonly toDate = computed(() => {
    const { actualKr, planMeasuredKr, rateToDate } = this.totals();
    const shared = oneUnit([actualKr, planMeasuredKr]);
    const say = isSilent(this.totals()) ? () => MISSING : shared.say;
    const { unit } = shared;
    return {
      unit,
      actual: say(actualKr),
      exactActual: krExact(actualKr),
      plan: say(planMeasuredKr),
      rate: percent(rateToDate),
      ...this.quarters(),
    };
  });
  protected readonly forecast = computed(() => {
    const { forecast, totals } = this.portfolio();
    const { unit, say } = oneUnit([forecast.rollingKr, totals.planTotalKr]);
    return {
      unit,
      value: say(forecast.rollingKr),
      exact: krExact(forecast.rollingKr),
      plan: say(totals.planTotalKr),
      trend: forecast.trendKr === null ? null : say(forecast.trendKr),
      year: forecast.lastMonth?.slice(0, 4) ?? null,
    };
  });
  protected readonly coverage = computed(() => {
    const { byMoney, byCount, freshCount, dueCount } = this.portfolio().coverage;
    return {
      money: byMoney === null ? null : decimal(rounded(byMoney, -2, 0)),
      count: percent(byCount),
      freshCount,
      dueCount,
    };
  });
  protected readonly covered = computed(() => ({
    coverage: percent(this.portfolio().coverage.byMoney),
  }));
  protected readonly lights = computed(() => {
    const counts = this.counts();
    return ORDER.map((light) => ({ light, count: counts[light] })).filter(
      ({ light, count }) => count > 0 || light === this.light() || light !== 'noTarget',
    );
  });
  protected readonly every = computed(() =>
    ORDER.reduce((sum, light) => sum + this.counts()[light], 0),
  );
}
