import type { ExplainQuery, Grain, Month } from '@gevinst/contract';
import { isToDate, type Decimal } from '@gevinst/domain';
import { INDICATOR_MONTHS } from '../../measured/indicator-months.query';
import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import {
  INDICATOR_HEAD,
  ofOneProject,
  TARGETS,
  type FigureTime,
  type StandingReader,
  type TargetRow,
} from '../../portfolio/standing.port';
import type { IndicatorRecord, Projects } from '../../projects/projects.port';

export interface Sources {
  readonly standings: StandingReader;
  readonly projects: Projects;
}

/** A question about an indicator: which one, at which time. */
export interface IndicatorAsked {
  readonly ctx: TenantContext;
  readonly query: ExplainQuery;
  readonly time: FigureTime;
  readonly id: string;
}

/** An indicator in one month with what it is held against. */
export interface IndicatorRead {
  readonly indicator: IndicatorRecord;
  readonly aggregation: IndicatorRecord['aggregation'];
  readonly grain: Grain;
  /** The month that is asked about, else the latest measured one. */
  readonly month: Month;
  readonly value: Decimal | null;
  /** In the compared plan of the project that is asked about, else of the one that promises most of it. */
  readonly target: TargetRow | null;
}

export async function readIndicator(
  { standings, projects }: Sources,
  { ctx, query, time, id }: IndicatorAsked,
): Promise<IndicatorRead> {
  const all = await projects.indicators(ctx, time.asOf);
  const indicator = all.find((one) => one.id === id);
  if (indicator === undefined) throw new ProblemError('not_found');
  const ask = standings.ask(ctx);
  const { seq, to } = time;
  const [head] = await ask(INDICATOR_HEAD, { seq, indicator: id });
  const known = await ask(INDICATOR_MONTHS, { seq, indicators: [id] });
  const measured = known.filter((row) => row.value !== null && isToDate(row.month, to));
  const month = query.month ?? measured.at(-1)?.month ?? to.slice(0, 7);
  const promised = await ask(TARGETS, { seq, indicators: [id] });
  const original = query.against === 'original';
  const target = ofOneProject(promised, query.projectId).find(
    (row) => row.month === month && row.original === original,
  );
  return {
    indicator,
    aggregation: head?.aggregation ?? indicator.aggregation,
    grain: head?.grain ?? indicator.grain,
    month,
    value: known.find((row) => row.month === month)?.value ?? null,
    target: target ?? null,
  };
}
