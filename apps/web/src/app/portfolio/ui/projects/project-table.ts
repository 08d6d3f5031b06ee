import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  input,
  output,
  signal,
} from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import type { Coverage, ExplainQuery, Light, ProjectSummary, Totals } from '@gevinst/contract';
import { TranslocoPipe, TranslocoService } from '@jsverse/transloco';
import { Sparkline } from '../../../shared/charts/sparkline';
import { FigureButton } from '../../../shared/explain/figure-button';
import { MISSING, kr, krExact, percent, unsigned } from '../../../shared/format/numbers';
import { isSilent } from '../../../shared/format/silent';
import { LanguageStore } from '../../../shared/i18n/language';
import { StatusBadge } from '../../../shared/ui/status-badge';
import type { QuarterNames } from '../../year-before';
import { ShareBar } from './share-bar';
import { type Column, type Sort, nextSort } from './sorting';
import { SparkTwin } from './spark-twin';

interface Head {
  readonly column: Column;
  readonly number: boolean;
}

const HEADS: readonly Head[] = [
  { column: 'name', number: false },
  { column: 'light', number: false },
  { column: 'plan', number: true },
  { column: 'actual', number: true },
  { column: 'rate', number: false },
  { column: 'variance', number: true },
];
const FEW = 15;

/** One line a project, with the same figures as the headline; every heading sorts. */
@Component({
  selector: 'gv-project-table',
  imports: [FigureButton, RouterLink, ShareBar, SparkTwin, Sparkline, StatusBadge, TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './project-table.html',
})
export class ProjectTable {
  private readonly transloco = inject(TranslocoService);
  protected readonly language = inject(LanguageStore).language;
  readonly projects = input.required<readonly ProjectSummary[]>();
  readonly totals = input.required<Totals>();
  readonly coverage = input.required<Coverage>();
  readonly sort = input.required<Sort>();
  /** The names of the two quarters, when realised is held against the year before instead of the plan. */
  readonly quarters = input<QuarterNames | null>(null);
  /** What a project's page is to be asked for: the dates and the plan of this page. */
  readonly view = input<Params>({});
  readonly sortBy = output<string>();
  /** A figure of one project, or of all of them. */
  readonly explain = output<{ figure: ExplainQuery['figure']; projectId?: string }>();
  protected readonly all = signal(false);
  protected readonly few = FEW;
  protected readonly heads = HEADS;

  protected readonly rows = computed(() => {
    const rows = this.all() ? this.projects() : this.projects().slice(0, FEW);
    return rows.map((project) => ({
      ...project,
      ...this.said(project.totals, project.light),
      spoken: this.spoken(project),
    }));
  });
  protected readonly sum = computed(() => this.said(this.totals()));
  protected readonly covered = computed(() => percent(this.coverage().byMoney));

  /** Heading of a column; the two amounts are named by their quarters while these are compared. */
  protected heading(column: Column): string {
    const quarters = this.quarters();
    if (quarters && column === 'plan') return quarters.before;
    if (quarters && column === 'actual') return quarters.now;
    return this.transloco.translate<string>(`portfolio.table.${column}`);
  }

  protected toggle(column: Column): void {
    this.sortBy.emit(nextSort(this.sort(), column));
  }

  protected ariaSort(column: Column): 'ascending' | 'descending' | 'none' {
    const { column: current, descending } = this.sort();
    if (current !== column) return 'none';
    return descending ? 'descending' : 'ascending';
  }

  private said(totals: Totals, light?: Light) {
    this.language();
    const { planMeasuredKr, actualKr, varianceKr, wording, rateToDate } = totals;
    if (isSilent(totals)) return this.silent(light);
    const amount = kr(unsigned(varianceKr));
    return {
      plan: kr(planMeasuredKr),
      exactPlan: krExact(planMeasuredKr),
      actual: kr(actualKr),
      exact: krExact(actualKr),
      words: this.transloco.translate<string>(`portfolio.table.${wording}`, { amount }),
      exactVariance: krExact(varianceKr),
      wording,
      rate: rateToDate,
      percent: percent(rateToDate),
    };
  }

  /** Nothing measured is neither zero nor on plan; and nothing is missing where nothing was due. */
  private silent(light?: Light) {
    const due = light !== 'notDue' && light !== 'noTarget';
    return {
      plan: MISSING,
      exactPlan: MISSING,
      actual: MISSING,
      exact: MISSING,
      words: due ? this.transloco.translate<string>('portfolio.table.silent') : MISSING,
      exactVariance: MISSING,
      wording: 'onPlan' as const,
      rate: null,
      percent: MISSING,
    };
  }

  private spoken({ spark }: ProjectSummary): string {
    this.language();
    const { planKr = null, actualKr = null } = spark.findLast((one) => one.actualKr !== null) ?? {};
    return this.transloco.translate<string>('portfolio.table.sparkLabel', {
      plan: kr(planKr),
      actual: kr(actualKr),
    });
  }
}
