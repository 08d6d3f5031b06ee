import type { ApprovedPlan } from '../../projects/projects.port';
import type { ProjectThemes } from '../themes.port';
import { plannedMeasurements } from './planned-measurements';

/** An indicator of a project's plan in force that no row of theme 5 names, with the benefits it is of. */
export interface UnactedIndicator {
  readonly id: string;
  readonly name: string;
  readonly benefitIds: readonly string[];
}

/**
 * What the plan in force has measured without anybody being named who acts on it. While nobody has begun theme 5, that
 * holds nothing back: it is not known. S7.5.
 */
export function unactedIndicators(
  { projectId, contents, relevance }: ProjectThemes,
  plans: readonly ApprovedPlan[],
  names: ReadonlyMap<string, string>,
): UnactedIndicator[] {
  const { rows } = contents.followUp;
  if (rows.length === 0 && relevance.followUp !== 'relevant') return [];
  const named = new Set(rows.map(({ indicatorId }) => indicatorId));
  const planned = plannedMeasurements(plans.filter((one) => one.projectId === projectId));
  return [...planned].flatMap(([id, { benefitIds }]) => {
    const name = names.get(id);
    return name === undefined || named.has(id) ? [] : [{ id, name, benefitIds }];
  });
}
