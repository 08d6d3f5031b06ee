import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  linkedSignal,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { BenefitStatus, ExplainQuery, ProjectDetail } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { SeriesChart } from '../../shared/charts/series-chart';
import { ExplainStore } from '../../shared/explain/explain.store';
import { Work } from '../../shared/form/work';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { SeriesClient } from '../../shared/http/series-client';
import { LanguageStore } from '../../shared/i18n/language';
import { CauseNotes } from '../../shared/notes/cause-notes';
import { savingNotes } from '../../shared/notes/saving-notes';
import { SessionStore } from '../../shared/session/session';
import { Failure, Skeleton } from '../../shared/ui/states';
import { BenefitFacts } from '../ui/benefit/benefit-facts';
import { IndicatorFacts } from '../ui/benefit/indicator-facts';
import { MoneySeries } from '../ui/benefit/money-series';

/** One benefit of the project: its figures, and the chart of its kroner or of one of its indicators. */
@Component({
  selector: 'gv-benefit-panel',
  imports: [
    BenefitFacts,
    CauseNotes,
    Failure,
    IndicatorFacts,
    MoneySeries,
    RouterLink,
    SeriesChart,
    Skeleton,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'card benefit', '[id]': '"benefit-" + status().benefit.id', tabindex: '-1' },
  templateUrl: './benefit-panel.html',
})
export class BenefitPanel {
  private readonly client = inject(SeriesClient);
  private readonly live = inject(LiveUpdates);
  private readonly explain = inject(ExplainStore);
  private readonly session = inject(SessionStore);
  protected readonly language = inject(LanguageStore).language;
  readonly project = input.required<ProjectDetail>();
  readonly status = input.required<BenefitStatus>();
  readonly dates = input.required<{ readonly asOf?: string; readonly to?: string }>();
  readonly original = input(false);
  protected readonly mayMeasure = computed(() => this.session.may('import'));
  protected readonly mayNote = computed(() => this.session.may('note'));
  protected readonly noting = new Work();
  /** The id of an indicator, or 'kr' for the benefit's kroner. */
  protected readonly shown = linkedSignal<BenefitStatus, string>({
    source: this.status,
    // A newer answer to the page does not take away what is looked at.
    computation: (status, before) =>
      before && canShow(status, before.value) ? before.value : firstShown(status),
  });
  protected readonly indicator = computed(() =>
    this.status().indicators.find(({ indicator }) => indicator.id === this.shown()),
  );
  protected readonly series = kept({
    params: () =>
      this.indicator()
        ? {
            id: this.shown(),
            ...this.dates(),
            projectId: this.project().id,
            version: this.live.version(),
          }
        : undefined,
    loader: ({ id, asOf, to, projectId }) => this.client.series(id, { asOf, to, projectId }),
  });
  /** The chart of the indicator before this one is never shown under this one's name. */
  protected readonly drawn = computed(() => {
    const series = this.series.value();
    return series?.indicator.id === this.shown() ? series : undefined;
  });

  protected ask(query: Pick<ExplainQuery, 'figure' | 'scope'> & Partial<ExplainQuery>): void {
    this.explain.open({ ...query, ...this.dates() });
  }

  /** In the month that is shown, against the plan of this project that is compared with. */
  protected askOfIndicator(figure: ExplainQuery['figure']): void {
    const { indicator, latestMonth } = this.indicator() ?? {};
    if (!indicator) return;
    this.ask({
      ...{ figure, scope: 'indicator', id: indicator.id, projectId: this.project().id },
      ...(latestMonth ? { month: latestMonth } : {}),
      against: this.original() ? 'original' : 'current',
    });
  }

  protected readonly saveNote = savingNotes(this.client, this.shown, {
    noting: this.noting,
    series: this.series,
  });
}

function canShow({ indicators, monetary }: BenefitStatus, shown: string): boolean {
  return shown === 'kr' ? monetary : indicators.some(({ indicator }) => indicator.id === shown);
}

function firstShown({ valuingIndicatorId, indicators, monetary }: BenefitStatus): string {
  return valuingIndicatorId ?? indicators[0]?.indicator.id ?? (monetary ? 'kr' : '');
}
