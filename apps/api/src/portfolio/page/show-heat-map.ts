import { Injectable } from '@nestjs/common';
import type { HeatCell, HeatMap, PortfolioQuery } from '@gevinst/contract';
import { addMonths, lastCompleteMonth, monthRange, rateOfOre, rateText } from '@gevinst/domain';
import type { TenantContext } from '../../http/tenant-context';
import { StandingReader } from '../standing-reader';
import { timeParams } from '../figure-time';
import { PROJECT_MONTHS, type ProjectMonthRow } from '../queries/portfolio-months.query';
import { monetaryIds } from './show-portfolio';

const MONTHS = 12;
const MOST_MONTHS = 60;

/** Projects by months: how much of each month's plan was realised. */
@Injectable()
export class ShowHeatMap {
  constructor(private readonly standings: StandingReader) {}

  async run(ctx: TenantContext, query: PortfolioQuery): Promise<HeatMap> {
    const standing = await this.standings.standing(ctx, query);
    const last = lastCompleteMonth(standing.time.to);
    const first = query.from ?? addMonths(last, 1 - MONTHS);
    const months = monthRange(first, last).slice(-MOST_MONTHS);
    const benefits = monetaryIds(standing.projects);
    const params = { ...timeParams(standing.time), benefits, first, last };
    const rows = await this.standings.ask(ctx)(PROJECT_MONTHS, params);
    const byProject = Map.groupBy(rows, (row) => row.project_id);
    return {
      months,
      rows: standing.projects.map(({ project }) => {
        const known = new Map((byProject.get(project.id) ?? []).map((row) => [row.month, row]));
        const cells = months.map((month) => cellOf(month, known.get(month)));
        return { projectId: project.id, name: project.name, cells };
      }),
    };
  }
}

function cellOf(month: string, row: ProjectMonthRow | undefined): HeatCell {
  if (row === undefined) return { month, state: 'none', rate: null };
  if (!row.due) return { month, state: 'notDue', rate: null };
  if (row.actual === null) return { month, state: 'notMeasured', rate: null };
  return { month, state: 'measured', rate: rateText(rateOfOre(row.actual, row.plan_measured)) };
}
