import type { OpenBarrier, ThemeContents } from '@gevinst/contract';
import { PLAN_THEMES, isAnswered, type Barrier } from '@gevinst/domain';
import { registersOf } from './content/references';
import { barriersOf } from './facts/theme-resource';
import type { ProjectThemes } from './themes.port';

export { staffingRisks } from './facts/staffing-risks';
export { unactedIndicators } from './facts/unacted-indicators';
export type OwnedBarrier = Barrier & Pick<OpenBarrier, 'owner' | 'actions'>;
type Line = {
  readonly id: string;
  readonly owner?: string;
  readonly actionIds?: readonly string[];
};

/** What stands in the way in the themes of a plan, with who has it and whether something is done about it. */
export function openBarriersOf(
  plan: ProjectThemes,
  facts: Parameters<typeof barriersOf>[1],
): OwnedBarrier[] {
  const lines = new Map(linesOf(plan.contents).map((line) => [line.id, line]));
  return barriersOf(plan, facts).map((barrier) => {
    const { owner = '', actionIds = [] } = lines.get(barrier.itemId) ?? {};
    return { ...barrier, owner, actions: actionIds.length };
  });
}

/** Of the six themes, those that someone has taken a stand on; "not relevant" is one. S10.3. */
export function themesSeen({ contents, relevance }: ProjectThemes): number {
  return PLAN_THEMES.filter(
    (theme) => relevance[theme] !== 'open' || Object.values(contents[theme]).some(isAnswered),
  ).length;
}

function linesOf(contents: ThemeContents): Line[] {
  return PLAN_THEMES.flatMap((theme) =>
    registersOf(contents[theme]).flatMap(([, lines]) => lines as readonly Line[]),
  );
}
