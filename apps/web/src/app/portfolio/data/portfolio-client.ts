import { Service, inject } from '@angular/core';
import { HeatMap, Portfolio, ProjectList, type ProjectSummary, Trend } from '@gevinst/contract';
import { ApiClient, downloadPath } from '../../shared/http/api-client';
import type { PortfolioFilter } from '../portfolio-filter';
import { readTrend } from './read-trend';

/** More pages than any municipality has projects; a server that never ends must not hang the page. */
const MOST_PAGES = 20;

@Service()
export class PortfolioClient {
  private readonly api = inject(ApiClient);

  portfolio(filter: PortfolioFilter): Promise<Portfolio> {
    return this.api.get('portfolio', Portfolio, filter);
  }

  /** `from` is where the map begins when the filter does not say. */
  heatMap(filter: PortfolioFilter, from: string): Promise<HeatMap> {
    return this.api.get('portfolio/heatmap', HeatMap, { from, ...filter });
  }

  trend(filter: PortfolioFilter): Promise<Trend> {
    return this.api.getTable('portfolio/trend', Trend, readTrend, filter);
  }

  /** All projects of the filter, page after page. */
  async projects(filter: PortfolioFilter): Promise<ProjectSummary[]> {
    const all: ProjectSummary[] = [];
    let cursor: string | null = null;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const answer: ProjectList = await this.api.get('projects', ProjectList, {
        ...filter,
        cursor,
      });
      all.push(...answer.items);
      cursor = answer.nextCursor;
      if (cursor === null) break;
    }
    return all;
  }
}

/** Address of the filtered portfolio as a file. */
export function exportPath(kind: 'csv' | 'xlsx', filter: PortfolioFilter): string {
  return downloadPath(`portfolio/export.${kind}`, filter);
}
