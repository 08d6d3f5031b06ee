import {
  coverageSums,
  effectiveLight,
  judgeTotals,
  projectLight,
  rollUp,
  type CoverageSums,
  type EffectiveLight,
  type LightOverride,
  type ProjectLight,
  type RealisationToDate,
} from '@gevinst/domain';
import type { ProjectRecord } from '../../projects/projects.port';
import type { JudgedBenefit } from './judge-benefit';

/** A project with everything a page says about it. */
export interface JudgedProject {
  readonly project: ProjectRecord;
  readonly benefits: readonly JudgedBenefit[];
  readonly light: EffectiveLight;
  readonly worst: ProjectLight['worst'];
  readonly totals: RealisationToDate;
  readonly originalTotals: RealisationToDate;
  readonly coverage: CoverageSums;
}

/** Judges a project from its benefits; the override counts until its last day. */
export function judgeProject(
  project: ProjectRecord,
  benefits: readonly JudgedBenefit[],
  override: LightOverride | null,
  today: string,
): JudgedProject {
  const judged = projectLight(benefits);
  return {
    project,
    benefits,
    light: effectiveLight(judged.light, override, today),
    worst: judged.worst,
    totals: judgeTotals(rollUp(benefits.flatMap(({ totals }) => totals ?? []))),
    originalTotals: judgeTotals(
      rollUp(benefits.flatMap(({ originalTotals }) => originalTotals ?? [])),
    ),
    coverage: coverageSums(benefits.map((benefit) => benefit.coverage)),
  };
}

/** Σ over projects: money adds, percentages never do. */
export function sumProjects(projects: readonly JudgedProject[]) {
  const benefits = projects.flatMap((project) => project.benefits);
  return {
    totals: judgeTotals(rollUp(benefits.flatMap(({ totals }) => totals ?? []))),
    originalTotals: judgeTotals(
      rollUp(benefits.flatMap(({ originalTotals }) => originalTotals ?? [])),
    ),
    coverage: coverageSums(benefits.map((benefit) => benefit.coverage)),
  };
}
