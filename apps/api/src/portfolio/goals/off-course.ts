import { compareLights, type Light } from '@gevinst/domain';
import type { Ask } from '../../warehouse/warehouse.port';
import type { OffCourse } from '../goals.port';
import type { JudgedIndicator } from '../standing/judge-benefit';
import type { JudgedProject } from '../standing/judge-project';
import { indicatorReason, loadIndicatorRows } from '../standing/load-reasons';
import type { Standing } from '../standing/load-standing';
import type { Words } from '../standing/reason-words';

/** Each indicator of a project once; of one that several benefits use, the worst light counts. */
export function indicatorsOf({ benefits }: JudgedProject): JudgedIndicator[] {
  const all = benefits.flatMap(({ indicators }) => indicators);
  const worstFirst = all.toSorted((a, b) => compareLights(a.light, b.light));
  const seen = new Map<string, JudgedIndicator>();
  for (const one of worstFirst) {
    if (!seen.has(one.reading.indicator_id)) seen.set(one.reading.indicator_id, one);
  }
  return [...seen.values()];
}

export interface SaidIndicator {
  readonly indicatorId: string;
  readonly light: Light;
  /** null where the series has nothing to say. */
  readonly sentence: Words | null;
}

/** What the series of a project's indicators say, worst first. */
export async function sayIndicators(
  ask: Ask,
  { time }: Standing,
  projects: readonly JudgedProject[],
): Promise<Map<string, SaidIndicator[]>> {
  const benefits = projects.flatMap((one) => one.benefits);
  if (benefits.length === 0) return new Map();
  const rows = await loadIndicatorRows(ask, time.seq, benefits);
  return new Map(
    projects.map((project) => [
      project.project.id,
      indicatorsOf(project).map((one) => ({
        indicatorId: one.reading.indicator_id,
        light: one.light,
        sentence: indicatorReason(one, rows, time),
      })),
    ]),
  );
}

/** Below target or getting worse for long; what is not measured is told of as that. */
export async function offCourse(ask: Ask, standing: Standing): Promise<OffCourse[]> {
  const open = standing.projects.filter(({ project }) => project.phase !== 'closed');
  const said = await sayIndicators(ask, standing, open);
  return [...said].flatMap(([projectId, indicators]) =>
    indicators.flatMap(({ light, sentence, ...one }) =>
      sentence === null || light === 'notMeasured' ? [] : [{ ...one, projectId, light, sentence }],
    ),
  );
}
