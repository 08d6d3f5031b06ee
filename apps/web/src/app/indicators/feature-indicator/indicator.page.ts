import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { TranslocoPipe } from '@jsverse/transloco';
import { SeriesChart } from '../../shared/charts/series-chart';
import { ExplainStore } from '../../shared/explain/explain.store';
import { level } from '../../shared/format/numbers';
import { periodInProse, periodName } from '../../shared/format/periods';
import { Work } from '../../shared/form/work';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { SeriesClient } from '../../shared/http/series-client';
import { LanguageStore } from '../../shared/i18n/language';
import { CauseNotes } from '../../shared/notes/cause-notes';
import { savingNotes } from '../../shared/notes/saving-notes';
import { SessionStore } from '../../shared/session/session';
import { Answer } from '../../shared/ui/answer';
import { PageTop } from '../../shared/ui/page-top';
import { Failure } from '../../shared/ui/states';
import { IndicatorDetails } from '../ui/indicator-details';
import { latestOf, missingIn } from './latest';

/** One indicator: where it stands, how it got there, why, and what exactly it means. */
@Component({
  selector: 'gv-indicator-page',
  imports: [
    Answer,
    CauseNotes,
    Failure,
    IndicatorDetails,
    PageTop,
    RouterLink,
    SeriesChart,
    TranslocoPipe,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './indicator.page.html',
})
export class IndicatorPage {
  private readonly client = inject(SeriesClient);
  private readonly live = inject(LiveUpdates);
  private readonly explain = inject(ExplainStore);
  private readonly language = inject(LanguageStore).language;
  protected readonly session = inject(SessionStore);
  readonly id = input.required<string>();
  readonly asOf = input<string>();
  protected readonly noting = new Work();
  protected readonly series = kept({
    params: () => ({ id: this.id(), asOf: this.asOf(), version: this.live.version() }),
    loader: ({ id, asOf }) => this.client.series(id, { asOf }),
  });
  protected readonly closures = kept({
    params: () => ({ id: this.id(), asOf: this.asOf(), version: this.live.version() }),
    loader: ({ id, asOf }) => this.client.closures(id, { asOf }),
  });
  protected readonly headline = computed(() => {
    const series = this.series.value();
    if (!series) return null;
    const { key, point } = latestOf(series);
    const { name, unit, grain } = series.indicator;
    const values = {
      name,
      period: point ? periodInProse(point.month, grain, this.language()) : '',
      actual: level(point?.actual ?? null, unit),
      target: level(point?.target ?? null, unit),
    };
    return { key, values };
  });
  protected readonly missing = computed(() => {
    const series = this.series.value();
    return series
      ? missingIn(series).map((point) => ({
          month: point.month,
          name: periodName(point.month, series.indicator.grain, this.language()),
        }))
      : [];
  });

  protected ask(): void {
    this.explain.open({
      figure: 'indicator',
      scope: 'indicator',
      id: this.id(),
      asOf: this.asOf(),
    });
  }

  protected readonly saveNote = savingNotes(this.client, this.id, {
    noting: this.noting,
    series: this.series,
  });
}
