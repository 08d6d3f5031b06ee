import type { BoardGoals, Light, MovedIndicator } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';

export interface GoalCount {
  readonly goals: number;
  readonly offTarget: number;
  /** Of the plan's indicators that a team acts on, those whose measurement is missing. */
  readonly notMeasured: number;
  /** The worst light among them; null without goals. */
  readonly light: Light | null;
}

/** An indicator of a project's plan that is below its target, or has got worse for long. */
export interface OffCourse {
  readonly projectId: string;
  readonly indicatorId: string;
  readonly light: Light;
  readonly sentence: { readonly da: string; readonly en: string };
}

/** What the figures say to a team at its board. */
export abstract class Goals {
  /** The chosen indicators with light and sentence; the plan's own, worst first, while none is chosen. */
  abstract of(
    ctx: TenantContext,
    projectId: string,
    pinned: readonly string[],
  ): Promise<BoardGoals>;
  /** Project by project, how many goals its board shows and how many of them are off target. */
  abstract counts(
    ctx: TenantContext,
    pinned: ReadonlyMap<string, readonly string[]>,
  ): Promise<ReadonlyMap<string, GoalCount>>;
  /** Of every project that is not closed. */
  abstract offCourse(ctx: TenantContext): Promise<OffCourse[]>;
  /** Whether an indicator has moved since a month, seen from today; null when it does not stand. */
  abstract moved(
    ctx: TenantContext,
    indicatorId: string,
    since: string,
  ): Promise<MovedIndicator | null>;
}
