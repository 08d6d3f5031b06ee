import type { Barrier } from './barriers';
import { PLAN_THEMES, type PlanTheme, type Relevance } from './plan-theme';

/** Whether something in a cell of the matrix stands in the way of its benefits. */
export const MARK_BARRIERS = ['none', 'open', 'solved'] as const;
export type MarkBarrier = (typeof MARK_BARRIERS)[number];

/** What one change or benefit says of one theme. */
export interface MarkFacts {
  readonly nodeId: string;
  readonly theme: PlanTheme;
  readonly relevance: Relevance;
  readonly barrier: MarkBarrier;
  readonly challenge: string;
}

/** A tree as the matrix and the workshop read it. */
export interface MatrixTree {
  readonly changes: readonly { readonly id: string; readonly name: string }[];
  readonly benefits: readonly {
    readonly id: string;
    readonly name: string;
    readonly changeIds: readonly string[];
  }[];
}

/** A change or a benefit in the order in which a plan is talked through. */
export interface MatrixPlace {
  readonly id: string;
  readonly kind: 'change' | 'benefit';
  readonly name: string;
  /** The change under which a benefit is talked about; null for a change, and for a benefit that follows from none. */
  readonly under: string | null;
}

/** "Not relevant" is an answer as good as any other. S10.3. */
export const isMarked = ({ relevance }: Pick<MarkFacts, 'relevance'>): boolean =>
  relevance !== 'open';

/** A change, then the benefits that follow from it; a benefit of several changes stands under the first. S10.2. */
export function matrixOrder({ changes, benefits }: MatrixTree): MatrixPlace[] {
  const seen = new Set<string>();
  const benefitsUnder = (under: string | null) =>
    benefits
      .filter((one) => !seen.has(one.id) && (under === null || one.changeIds.includes(under)))
      .map(({ id, name }): MatrixPlace => {
        seen.add(id);
        return { id, kind: 'benefit', name, under };
      });
  const walked = changes.flatMap(({ id, name }): MatrixPlace[] => [
    { id, kind: 'change', name, under: null },
    ...benefitsUnder(id),
  ]);
  return [...walked, ...benefitsUnder(null)];
}

/** How much of a tree has been held against the themes. Every node counts six times, and none counts more. S10.1. */
export function matrixProgress(
  nodeIds: readonly string[],
  marks: readonly Pick<MarkFacts, 'nodeId' | 'relevance'>[],
): { readonly answered: number; readonly total: number } {
  const known = new Set(nodeIds);
  const answered = marks.filter((mark) => known.has(mark.nodeId) && isMarked(mark)).length;
  return { answered, total: known.size * PLAN_THEMES.length };
}

/** A cell that is not relevant holds nothing back, whatever was written in it before. */
export const isHolding = ({ relevance, barrier }: MarkFacts): boolean =>
  barrier === 'open' && relevance !== 'notRelevant';

/** What stands in the way in the cells. What holds a change back holds the benefits back that follow from it. S9.2. */
export function markBarriers(
  { changes, benefits }: MatrixTree,
  marks: readonly MarkFacts[],
): Barrier[] {
  const names = new Map([...changes, ...benefits].map(({ id, name }) => [id, name]));
  return marks
    .filter((mark) => isHolding(mark) && names.has(mark.nodeId))
    .map(({ nodeId, theme, challenge }) => ({
      theme,
      kind: 'mark' as const,
      itemId: nodeId,
      text: challenge.trim() || (names.get(nodeId) ?? ''),
      benefitIds: benefits
        .filter(({ id, changeIds }) => id === nodeId || changeIds.includes(nodeId))
        .map(({ id }) => id),
    }));
}

export interface HeldCounts {
  readonly held: number;
  readonly unexplained: number;
  /** Theme by theme: how many of the benefits it holds back, and with how many barriers. */
  readonly byTheme: readonly {
    readonly theme: PlanTheme;
    readonly benefits: number;
    readonly barriers: number;
  }[];
}

/** Which benefits are held back, and by what; a barrier that holds two benefits back is one barrier. N2. */
export function heldBack(
  benefitIds: readonly string[],
  barriers: readonly Pick<Barrier, 'theme' | 'benefitIds'>[],
): HeldCounts {
  const asked = new Set(benefitIds);
  const holding = barriers.filter((one) => one.benefitIds.some((id) => asked.has(id)));
  const heldBy = (some: typeof holding) =>
    new Set(some.flatMap((one) => one.benefitIds.filter((id) => asked.has(id)))).size;
  return {
    held: heldBy(holding),
    unexplained: asked.size - heldBy(holding),
    byTheme: PLAN_THEMES.map((theme) => {
      const own = holding.filter((one) => one.theme === theme);
      return { theme, benefits: heldBy(own), barriers: own.length };
    }),
  };
}
