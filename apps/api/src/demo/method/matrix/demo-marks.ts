import type { MarkInput, PlanTheme } from '@gevinst/contract';

/** What a team said of one change or benefit, theme by theme; a theme that is missing was not looked at. */
export type Said = Partial<Record<PlanTheme, DemoMark>>;
export interface DemoMark extends Partial<Omit<MarkInput, 'actionIds'>> {
  /** The title of an action on the demo's board. */
  readonly action?: string;
}
export interface DemoMarks {
  readonly on: string;
  /** By place in the catalogue. */
  readonly changes: readonly Said[];
  readonly benefits: readonly Said[];
  /** The workshop in which it was said, and whether it came to its end. */
  readonly workshop?: {
    readonly facilitator: string;
    readonly people: readonly string[];
    readonly ended: boolean;
  };
}

/** There is nothing about this theme here; it has been looked at; it is difficult; it stands in the way; it did. */
export const no: DemoMark = { relevance: 'notRelevant' };
export const yes: DemoMark = {};
export const hard = (challenge: string): DemoMark => ({ challenge });
export const blocks = (challenge: string, more: DemoMark = {}): DemoMark => ({
  challenge,
  barrier: 'open',
  ...more,
});
export const solved = (challenge: string): DemoMark => ({ challenge, barrier: 'solved' });
