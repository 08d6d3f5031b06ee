import type { BoardGoals, MovedIndicator } from '@gevinst/contract';
import type { TenantContext } from '../http/tenant-context';

/** What the figures say to a team at its board. */
export abstract class Goals {
  /** The chosen indicators with light and sentence; the plan's own, worst first, while none is chosen. */
  abstract of(
    ctx: TenantContext,
    projectId: string,
    pinned: readonly string[],
  ): Promise<BoardGoals>;
  /** Whether an indicator has moved since a month, seen from today; null when it does not stand. */
  abstract moved(
    ctx: TenantContext,
    indicatorId: string,
    since: string,
  ): Promise<MovedIndicator | null>;
}
