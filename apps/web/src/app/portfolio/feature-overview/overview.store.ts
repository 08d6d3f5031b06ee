import { Injectable, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router } from '@angular/router';
import type { ProjectSummary } from '@gevinst/contract';
import { kept } from '../../shared/http/kept';
import { LiveUpdates } from '../../shared/http/live-updates';
import { SessionStore } from '../../shared/session/session';
import { PortfolioClient } from '../data/portfolio-client';
import {
  type Against,
  FILTER_KEYS,
  type FilterPatch,
  type PortfolioFilter,
  againstFrom,
  filterFrom,
  narrows,
} from '../portfolio-filter';
import { lastDay, previousMonth } from '../ui/filters/month-end';
import { heatMapStart } from '../ui/heat/heat-colour';
import { readSort, sorted } from '../ui/projects/sorting';
import { comparedRows, comparedSum, latestQuarter, yearEarlier } from '../year-before';

/** What the portfolio page shows; the address decides, and everything loads again when figures change. */
@Injectable()
export class OverviewStore {
  private readonly client = inject(PortfolioClient);
  private readonly route = inject(ActivatedRoute);
  private readonly router = inject(Router);
  private readonly session = inject(SessionStore);
  private readonly live = inject(LiveUpdates);
  private readonly address = toSignal(this.route.queryParamMap, {
    initialValue: this.route.snapshot.queryParamMap,
  });

  readonly filter = computed(() => filterFrom((name) => this.address().get(name)), {
    equal: sameText,
  });
  readonly narrowed = computed(() => narrows(this.filter()));
  readonly against = computed<Against>(() => againstFrom(this.address().get('compare')));
  readonly sort = computed(() => readSort(this.address().get('sort')));
  private readonly asked = computed(() => ({
    filter: this.filter(),
    version: this.live.version(),
  }));
  readonly refreshes = this.live.version.asReadonly();

  readonly portfolio = this.load((filter) => this.client.portfolio(filter));
  readonly trend = this.load((filter) => this.client.trend(filter));
  readonly heatMap = this.load((filter) =>
    this.client.heatMap(filter, heatMapStart(filter.to ?? this.lastDay())),
  );
  readonly projects = this.load((filter) => this.client.projects(filter));
  /** How many of each status there are without the status filter, so that another can be chosen. */
  private readonly anyLight = kept({
    params: () => (this.filter().light ? this.asked() : undefined),
    loader: ({ filter }) => this.client.portfolio({ ...filter, light: undefined }),
  });

  private lastDay(): string {
    return lastDay(previousMonth(this.session.today() ?? ''));
  }

  readonly counts = computed(() => {
    const answer = this.filter().light ? this.anyLight.value() : this.portfolio.value();
    return (answer ?? this.portfolio.value())?.lights;
  });
  /** The latest whole quarter, when the page is compared with the year before. */
  readonly quarter = computed(() => {
    const { reportingDate } = this.portfolio.value() ?? {};
    return this.against() === 'lastYear' && reportingDate ? latestQuarter(reportingDate) : null;
  });
  /** Both quarters of the same projects: the status filter is about today, not about then. */
  private readonly quarters = kept({
    params: () => {
      const quarter = this.quarter();
      return quarter ? { ...this.asked(), quarter } : undefined;
    },
    loader: async ({ filter, quarter }) => {
      const of = ({ from, to }: { from: string; to: string }) =>
        this.client.projects({ ...filter, light: undefined, from, to });
      const [now, before] = await Promise.all([of(quarter), of(yearEarlier(quarter))]);
      return { now, before };
    },
  });
  private readonly compared = computed(() => {
    const both = this.quarters.value();
    return both ? comparedRows(this.projects.value() ?? [], both.now, both.before) : undefined;
  });

  readonly totals = computed(() => {
    const portfolio = this.portfolio.value();
    if (this.quarter() === null) {
      return this.against() === 'original' ? portfolio?.originalTotals : portfolio?.totals;
    }
    return comparedSum(this.compared());
  });
  readonly rows = computed(() => {
    if (this.quarter() !== null) return sorted(this.compared() ?? [], this.sort());
    const rows = this.projects.value() ?? [];
    const held = this.against() === 'original' ? rows.map(heldAgainstOriginal) : rows;
    return sorted(held, this.sort());
  });
  /** The heat map follows the table, so that the eye finds a project at the same height in both. */
  readonly heatRows = computed(() => {
    const rank = new Map(this.rows().map((row, index) => [row.id, index]));
    const place = (id: string) => rank.get(id) ?? rank.size;
    const rows = this.heatMap.value()?.rows ?? [];
    return [...rows].sort((a, b) => place(a.projectId) - place(b.projectId));
  });

  change(patch: FilterPatch & { compare?: string | null; sort?: string | null }): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: patch,
      queryParamsHandling: 'merge',
      // The page stays where the reader is; only what it shows changes.
      scroll: 'manual',
    });
  }

  /** The same status again takes the filter away. */
  toggle(key: 'light' | 'projectId', value: string): void {
    this.change({ [key]: this.filter()[key] === value ? null : value });
  }

  reset(): void {
    this.change({ ...Object.fromEntries(FILTER_KEYS.map((key) => [key, null])), compare: null });
  }

  private load<T>(loader: (filter: PortfolioFilter) => Promise<T>) {
    return kept({ params: () => this.asked(), loader: ({ filter }) => loader(filter) });
  }
}

function heldAgainstOriginal(row: ProjectSummary): ProjectSummary {
  return { ...row, totals: row.originalTotals ?? row.totals };
}

function sameText(a: PortfolioFilter, b: PortfolioFilter): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
