import { ChangeDetectionStrategy, Component, computed, inject, signal, viewChild } from '@angular/core';
import type { ExplainQuery } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import { ExplainStore } from '../../shared/explain/explain.store';
import { SessionStore } from '../../shared/session/session';
import { Menu } from '../../shared/ui/menu';
import { PageTop } from '../../shared/ui/page-top';
import { Failure, Skeleton } from '../../shared/ui/states';
import { exportPath } from '../data/portfolio-client';
import { Attention } from '../ui/attention/attention';
import { Figures } from '../ui/figures/figures';
import { FilterBar } from '../ui/filters/filter-bar';
import { lastDay } from '../ui/filters/month-end';
import { Headline } from '../ui/headline/headline';
import { HeatMapTable } from '../ui/heat/heat-map';
import { ProjectTable } from '../ui/projects/project-table';
import { FirstSteps } from '../ui/start/first-steps';
import { TrendChart } from '../ui/trend/trend-chart';
import { OverviewStore } from './overview.store';

/** Do the projects deliver what was promised? The sentence first, then how sure we are, then the pictures. */
@Component({
  selector: 'gv-overview-page',
  imports: [
    Attention,
    Failure,
    Figures,
    FilterBar,
    FirstSteps,
    Headline,
    HeatMapTable,
    Menu,
    PageTop,
    ProjectTable,
    Skeleton,
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
  private readonly session = inject(SessionStore);
  private readonly chart = viewChild(TrendChart);
  protected readonly copied = signal(false);
  protected readonly today = computed(() => this.session.today() ?? '');
  protected readonly csv = computed(() => exportPath('csv', this.store.filter()));
  protected readonly xlsx = computed(() => exportPath('xlsx', this.store.filter()));
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

  protected explain(figure: ExplainQuery['figure'], projectId?: string): void {
    const { asOf, to, department } = this.store.filter();
    const scope = projectId === undefined ? 'portfolio' : 'project';
    this.explainer.open({ figure, scope, id: projectId, asOf, to, department });
  }

  protected reportAt(month: string): void {
    this.store.change({ to: lastDay(month) });
  }

  protected async copyLink(): Promise<void> {
    await navigator.clipboard.writeText(globalThis.location.href);
    this.copied.set(true);
  }

  protected savePicture(): void {
    const picture = this.chart()?.png();
    if (!picture) return;
    const link = document.createElement('a');
    link.href = picture;
    link.download = `gevinst-${this.store.portfolio.value()?.reportingDate ?? this.today()}.png`;
    link.click();
  }
}
