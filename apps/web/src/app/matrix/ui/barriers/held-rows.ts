import type { HeldBenefit, OpenBarrier, PlanTheme } from '@gevinst/contract';
import { PLAN_THEMES } from '@gevinst/domain';

export interface HeldCell {
  readonly theme: PlanTheme;
  readonly barriers: readonly OpenBarrier[];
  /** 0–3: how heavy it is, for the colour. */
  readonly weight: number;
}

const HEAVIEST = 3;

/** The open barriers of a red benefit, theme by theme. */
export function cellsOf({ barriers }: Pick<HeldBenefit, 'barriers'>): HeldCell[] {
  return PLAN_THEMES.map((theme) => {
    const own = barriers.filter((one) => one.theme === theme);
    return { theme, barriers: own, weight: Math.min(own.length, HEAVIEST) };
  });
}

export interface Way {
  readonly link: readonly string[];
  readonly query: Readonly<Record<string, string>>;
  /** The line of the theme; none in the walk-through, whose query names the cell. */
  readonly fragment?: string;
}

/** Where a barrier is written, and can be solved. */
export function wayTo(projectId: string, { kind, itemId, theme }: OpenBarrier): Way {
  const project = ['/projects', projectId];
  return kind === 'mark'
    ? { link: [...project, 'matrix'], query: { node: itemId, theme } }
    : { link: [...project, 'themes', theme], query: {}, fragment: `line-${itemId}` };
}
