import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { ExplainStore, type FigureAsked } from '../../shared/explain/explain.store';
import { LanguageStore } from '../../shared/i18n/language';
import { SessionStore } from '../../shared/session/session';
import { narrowScreen } from '../../shared/ui/narrow-screen';
import { PageFailed } from '../../shared/ui/page-failed';
import { PageTop } from '../../shared/ui/page-top';
import { Failure, Skeleton } from '../../shared/ui/states';
import { Attention } from '../ui/attention/attention';
import { Figures } from '../ui/figures/figures';
import { NgTemplateOutlet } from '@angular/common';
import { FilterBar } from '../ui/filters/filter-bar';
import { TimeBar } from '../ui/filters/time-bar';
import { lastDay } from '../ui/filters/month-end';
import { Headline } from '../ui/headline/headline';
import { HeatMapTable } from '../ui/heat/heat-map';
import { ProjectTable } from '../ui/projects/project-table';
import { FirstSteps } from '../ui/start/first-steps';
import { TrendChart } from '../ui/trend/trend-chart';
import { type Quarter, yearEarlier } from '../year-before';
import { ExportMenu } from './export-menu';
import { explainQuery } from './explain-query';
import { OverviewStore } from './overview.store';

const NEWS_MS = 12_000;

/** Do the projects deliver what was promised? The sentence first, then how sure we are, then the pictures. */
@Component({
  selector: 'gv-overview-page',
  imports: [
    Attention,
    ExportMenu,
    Failure,
    Figures,
    FilterBar,
    FirstSteps,
    Headline,
    HeatMapTable,
    NgTemplateOutlet,
    PageFailed,
    PageTop,
    ProjectTable,
    Skeleton,
    TimeBar,
    TranslocoPipe,
    TrendChart,
  ],
  providers: [OverviewStore],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'page' },
  templateUrl: './overview.page.html',
})
export class OverviewPage {
  protected readonly store = inject(OverviewStore);
  private readonly explainer = inject(ExplainStore);
  private readonly transloco = inject(TranslocoService);
  private readonly language = inject(LanguageStore).language;
  private readonly session = inject(SessionStore);
  protected readonly chart = viewChild(TrendChart);
  /** Without room beside the name of the municipality, the dates stand among the filters. */
  protected readonly narrow = narrowScreen();
  /** True for a while after new figures have come in by themselves. */
  protected readonly renewed = signal(false);
  protected readonly today = computed(() => this.session.today() ?? '');
  /** A project that is opened from here is seen with the same dates and against the same plan. */
  protected readonly view = computed(() => {
    const { asOf, to } = this.store.filter();
    return { asOf, to, plan: this.store.against() === 'original' ? 'original' : undefined };
  });
  /** The two quarters by name, while the page is compared with the year before. */
  protected readonly quarters = computed(() => {
    this.language();
    const quarter = this.store.quarter();
    const name = ({ number, year }: Quarter) =>
      this.transloco.translate<string>('portfolio.quarter', { number, year });
    return quarter && { now: name(quarter), before: name(yearEarlier(quarter)) };
  });
  protected readonly empty = computed(
    () => this.store.portfolio.value()?.projectCount === 0 && !this.store.narrowed(),
  );
  protected readonly nothingFound = computed(
    () => this.store.portfolio.value()?.projectCount === 0 && this.store.narrowed(),
  );
  protected readonly projectName = computed(() => {
    const id = this.store.filter().projectId;
    return this.store.rows().find((row) => row.id === id)?.name ?? null;
  });

  constructor() {
    const before = untracked(this.store.refreshes);
    effect((onCleanup) => {
      if (this.store.refreshes() === before) return;
      this.renewed.set(true);
      const pause = setTimeout(() => this.renewed.set(false), NEWS_MS);
      onCleanup(() => clearTimeout(pause));
    });
  }

  protected explain(asked: FigureAsked, projectId?: string): void {
    this.explainer.open(
      explainQuery(asked, {
        filter: this.store.filter(),
        against: this.store.against(),
        quarter: this.store.quarter(),
        projectId,
      }),
    );
  }

  protected explainShare(indicatorId: string): void {
    const { asOf, to } = this.store.filter();
    this.explainer.open({ figure: 'share', scope: 'indicator', id: indicatorId, asOf, to });
  }

  /** A cell of the heat map: that project, as of the end of that month. */
  protected chooseCell({ projectId, month }: { projectId: string; month: string }): void {
    this.store.change({ projectId, to: lastDay(month) });
  }

  protected reportAt(month: string): void {
    this.store.change({ to: lastDay(month) });
  }
}
