import type { OpenBarrier, ThemeContents } from '@gevinst/contract';
import { PLAN_THEMES, themeProgress, type Barrier, type ThemeProgress } from '@gevinst/domain';
import { registersOf } from './content/references';
import { barriersOf, openIn } from './facts/theme-resource';
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

/** Of the six themes, those that are answered, "not relevant" among them, and those that are begun. S10.3. */
export function themesReached(
  { contents, relevance }: ProjectThemes,
  facts: Parameters<typeof openIn>[1],
): { themes: number; begun: number } {
  const reached = PLAN_THEMES.map((theme) =>
    themeProgress(theme, relevance[theme], { ...contents[theme] }, openIn(theme, facts)),
  );
  const count = (...of: readonly ThemeProgress[]) =>
    reached.filter((progress) => of.includes(progress)).length;
  return { themes: count('done', 'notRelevant'), begun: count('started') };
}

function linesOf(contents: ThemeContents): Line[] {
  return PLAN_THEMES.flatMap((theme) =>
    registersOf(contents[theme]).flatMap(([, lines]) => lines as readonly Line[]),
  );
}
