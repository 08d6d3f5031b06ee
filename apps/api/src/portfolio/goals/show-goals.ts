import { Injectable } from '@nestjs/common';
import type {
  BoardAlert,
  BoardGoal,
  BoardGoals,
  MovedIndicator,
  SeriesPoint,
} from '@gevinst/contract';
import {
  dec,
  indicatorMoved,
  isToDate,
  rateText,
  type Light,
  type TrendPoint,
} from '@gevinst/domain';
import { ProblemError } from '../../http/problem-error';
import type { TenantContext } from '../../http/tenant-context';
import { Projects, type IndicatorRecord } from '../../projects/projects.port';
import { Closures } from '../closures.port';
import { type GoalCount, Goals, type OffCourse } from '../goals.port';
import { ShowSeries } from '../page/show-series';
import type { JudgedProject } from '../standing/judge-project';
import type { Standing } from '../standing/load-standing';
import { trendWords, unmeasuredWords } from '../standing/reason-words';
import { StandingReader } from '../standing-reader';
import { offCourse, sayIndicators } from './off-course';

/** A wall shows one or a few central figures; without a choice, so many. */
const UNCHOSEN = 2;
const WORST_FIRST: readonly Light[] = [
  'red',
  'yellow',
  'notMeasured',
  'green',
  'noTarget',
  'notDue',
];

interface Asked {
  readonly projectId: string;
  readonly to: string;
  readonly light: Light;
}

/** Goals of a board: target and actual of the few central indicators, and what they say in words. S2.2–S2.4. */
@Injectable()
export class ShowGoals extends Goals {
  constructor(
    private readonly standings: StandingReader,
    private readonly series: ShowSeries,
    private readonly projects: Projects,
    private readonly closures: Closures,
  ) {
    super();
  }

  override async of(
    ctx: TenantContext,
    projectId: string,
    pinned: readonly string[],
  ): Promise<BoardGoals> {
    const standing = await this.standings.standing(ctx, { projectId });
    const one = ofProject(standing, projectId);
    const known = await this.known(ctx);
    const lights = lightsOf(one);
    const chosen = pinned.filter((id) => known.has(id));
    const ids = shownAt(one, chosen, known);
    const others = new Map(
      [...known].filter(([id, { audience }]) => audience === 'board' && !ids.includes(id)),
    );
    const { to } = standing.time;
    const goals = ids.map((id) =>
      this.goal(ctx, id, { projectId, to, light: lights.get(id) ?? 'noTarget' }),
    );
    return {
      reportingDate: to,
      pinned: chosen.length > 0,
      items: await Promise.all(goals),
      closures: await this.closures.of(ctx, projectId, null),
      alerts: await this.alerts(ctx, { standing, one }, others),
      choices: choicesOf([...lights.keys()], known),
    };
  }

  override async counts(
    ctx: TenantContext,
    pinned: ReadonlyMap<string, readonly string[]>,
  ): Promise<ReadonlyMap<string, GoalCount>> {
    const { projects } = await this.standings.standing(ctx, {});
    const known = await this.known(ctx);
    return new Map(
      projects.map((one) => {
        const chosen = (pinned.get(one.project.id) ?? []).filter((id) => known.has(id));
        const lights = lightsOf(one);
        const ids = shownAt(one, chosen, known);
        const shown = ids.map((id) => lights.get(id) ?? 'noTarget');
        const [light = null] = shown.toSorted((a, b) => severity(a) - severity(b));
        const offTarget = shown.filter(isOffTarget).length;
        const notMeasured = [...lights].filter(
          ([id, is]) => is === 'notMeasured' && known.get(id)?.audience === 'board',
        ).length;
        return [one.project.id, { goals: ids.length, offTarget, notMeasured, light }];
      }),
    );
  }

  override async moved(
    ctx: TenantContext,
    indicatorId: string,
    since: string,
  ): Promise<MovedIndicator | null> {
    const all = await this.projects.indicators(ctx);
    if (!all.some(({ id }) => id === indicatorId)) return null;
    const { indicator, points } = await this.series.run(ctx, indicatorId, {});
    const readings = points.map(({ month, actual }) => ({ month, value: read(actual) }));
    const { before, after, moved } = indicatorMoved(indicator.direction, readings, since);
    const { name, unit } = indicator;
    return { indicatorId, name, unit, before: rateText(before), after: rateText(after), moved };
  }

  override async offCourse(ctx: TenantContext): Promise<OffCourse[]> {
    return offCourse(this.standings.ask(ctx), await this.standings.standing(ctx, {}));
  }

  /** What else the team is to act on. */
  private async alerts(
    ctx: TenantContext,
    { standing, one }: { standing: Standing; one: JudgedProject },
    others: ReadonlyMap<string, IndicatorRecord>,
  ): Promise<BoardAlert[]> {
    const said = await sayIndicators(this.standings.ask(ctx), standing, [one]);
    return (said.get(one.project.id) ?? []).flatMap(({ indicatorId, light, sentence }) => {
      const name = others.get(indicatorId)?.name;
      const calls = light === 'notMeasured' || sentence !== null;
      return name === undefined || !calls ? [] : [{ indicatorId, name, light, sentence }];
    });
  }

  /** Indicators that stand, by id. */
  private async known(ctx: TenantContext): Promise<ReadonlyMap<string, IndicatorRecord>> {
    return new Map((await this.projects.indicators(ctx)).map((record) => [record.id, record]));
  }

  private async goal(
    ctx: TenantContext,
    id: string,
    { projectId, to, light }: Asked,
  ): Promise<BoardGoal> {
    const { indicator, points } = await this.series.run(ctx, id, { projectId });
    const trend = points.filter(({ month }) => isToDate(month, to)).map(trendPoint);
    const words =
      light === 'notMeasured' ? unmeasuredWords(trend) : trendWords(indicator.direction, trend);
    return {
      indicator,
      light,
      sentence: words,
      points,
      promptIdeas: isOffTarget(light),
    };
  }
}

function ofProject({ projects }: Standing, projectId: string): JudgedProject {
  const found = projects.find(({ project }) => project.id === projectId);
  if (found !== undefined) return found;
  throw new ProblemError('not_found', {
    da: 'Projektet findes ikke',
    en: 'The project does not exist',
  });
}

/** Of an indicator that several benefits use, the worst light counts. */
function lightsOf(one: JudgedProject): Map<string, Light> {
  const readings = one.benefits.flatMap(({ indicators }) => indicators);
  const sorted = readings.toSorted((a, b) => severity(b.light) - severity(a.light));
  return new Map(sorted.map(({ reading, light }) => [reading.indicator_id, light]));
}

/** The chosen ones; the plan's own while none is chosen. */
const shownAt = (
  one: JudgedProject,
  chosen: readonly string[],
  known: ReadonlyMap<string, IndicatorRecord>,
): readonly string[] => (chosen.length > 0 ? chosen : unchosen(one, known));

const isOffTarget = (light: Light) => light === 'red' || light === 'yellow';

/**
 * What the benefits are valued by says whether they are coming home; the worst is most urgent. What leadership alone acts
 * on hangs on no board of itself.
 */
function unchosen(one: JudgedProject, known: ReadonlyMap<string, IndicatorRecord>): string[] {
  const worst = one.benefits.toSorted((a, b) => severity(a.light) - severity(b.light));
  const valuing = worst.flatMap(({ valuing }) => valuing?.indicatorId ?? []);
  const others = worst.flatMap(({ indicators }) => indicators.map((i) => i.reading.indicator_id));
  const ids = [...new Set([...valuing, ...others])];
  return ids.filter((id) => known.get(id)?.audience === 'board').slice(0, UNCHOSEN);
}

function choicesOf(ids: readonly string[], known: ReadonlyMap<string, IndicatorRecord>) {
  return ids
    .flatMap((id) => known.get(id) ?? [])
    .map(({ id, name }) => ({ id, name }))
    .toSorted((a, b) => a.name.localeCompare(b.name, 'da'));
}

const severity = (light: Light) => WORST_FIRST.indexOf(light);
const read = (text: string | null) => (text === null ? null : dec(text));
const trendPoint = ({ month, actual, target, due }: SeriesPoint): TrendPoint => ({
  month,
  value: read(actual),
  target: read(target),
  due,
});
