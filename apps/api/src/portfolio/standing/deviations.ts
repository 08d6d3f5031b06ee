import type { Deviation } from '@gevinst/contract';
import { compareLights, compareOre, needsAttention } from '@gevinst/domain';
import type { Ask } from '../../warehouse/warehouse.port';
import { krText } from '../page/to-contract';
import type { Standing } from './load-standing';
import type { JudgedProject } from './judge-project';
import type { JudgedBenefit } from './judge-benefit';
import { loadReasons } from './load-reasons';
import { lightWords, type Words } from './reason-words';

/** Projects that need attention: by light, then by how much they are behind, then by name. */
export function deviating(projects: readonly JudgedProject[]): JudgedProject[] {
  return projects
    .filter(({ light }) => needsAttention(light.light))
    .toSorted(
      (a, b) =>
        compareLights(a.light.light, b.light.light) ||
        compareOre(a.totals.varianceOre, b.totals.varianceOre) ||
        a.project.name.localeCompare(b.project.name, 'da'),
    );
}

/** The projects' deviations with the reason in words. */
export async function describeDeviations(
  ask: Ask,
  standing: Standing,
  projects: readonly JudgedProject[],
): Promise<Deviation[]> {
  const worst = projects.flatMap((one) => worstOf(one) ?? []);
  const reasons = await loadReasons(ask, standing.time, worst);
  return projects.map((one) => ({
    projectId: one.project.id,
    name: one.project.name,
    department: one.project.department,
    light: one.light.light,
    varianceKr: krText(one.totals.varianceOre),
    wording: one.totals.wording,
    reason: reasonOf(one, reasons),
  }));
}

/** A project's reason: a person's own when the light is overridden, else its worst benefit's. */
export function reasonOf(one: JudgedProject, reasons: ReadonlyMap<string, Words>): Words {
  const { override } = one.light;
  if (override !== null) return { da: override.reason, en: override.reason };
  const worst = worstOf(one);
  return (worst && reasons.get(worst.benefitId)) ?? lightWords(one.light.light, one.totals);
}

/** The benefit to look at first, with everything known of it. */
export function worstOf({ worst, benefits }: JudgedProject): JudgedBenefit | null {
  return benefits.find((benefit) => benefit.benefitId === worst?.benefitId) ?? null;
}
