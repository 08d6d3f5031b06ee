import { isHolding, type MarkBarrier, type MarkFacts } from './matrix';
import { PLAN_THEMES, type PlanTheme } from './plan-theme';

export interface OutcomeMark extends MarkFacts {
  readonly actionIds: readonly string[];
}

/** Something that was said to be difficult, and where. */
export interface Challenge {
  readonly nodeId: string;
  readonly node: string;
  readonly theme: PlanTheme;
  readonly text: string;
  readonly barrier: MarkBarrier;
  readonly actionIds: readonly string[];
}

/**
 * What comes of going through a tree: what is difficult, in the order of the tree, and the actions that are linked from
 * it. What stands in the way is a challenge even when nobody has put it into words. S10.2.
 */
export function workshopOutcome<A extends { readonly id: string }>(
  nodes: readonly { readonly id: string; readonly name: string }[],
  marks: readonly OutcomeMark[],
  actions: readonly A[],
): { readonly challenges: Challenge[]; readonly actions: A[] } {
  const relevant = nodes.flatMap(({ id, name: node }) =>
    marks
      .filter(({ nodeId, relevance }) => nodeId === id && relevance !== 'notRelevant')
      .toSorted((a, b) => PLAN_THEMES.indexOf(a.theme) - PLAN_THEMES.indexOf(b.theme))
      .map((mark) => ({ ...mark, node })),
  );
  const linked = new Set(relevant.flatMap(({ actionIds }) => actionIds));
  return {
    challenges: relevant
      .filter((mark) => mark.challenge.trim() !== '' || isHolding(mark))
      .map(({ nodeId, node, theme, challenge: text, barrier, actionIds }) => ({
        ...{ nodeId, node, theme, text, barrier, actionIds },
      })),
    actions: actions.filter(({ id }) => linked.has(id)),
  };
}
