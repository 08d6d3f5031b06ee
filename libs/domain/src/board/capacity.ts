import { type Decimal, sumDecimal } from '../decimal';
import type { ActionStatus } from './action-status';

export interface CapacityUse {
  /** Days that decided and started actions ask for. */
  readonly asked: Decimal;
  /** Null when the team has not said how many days it has. */
  readonly left: Decimal | null;
  /** Actions of those whose days nobody has said. */
  readonly unknown: number;
  readonly over: boolean;
}

/** What a team has taken on against what it can manage; what is done asks for nothing more. S2.9, R6. */
export function capacityOf(
  actions: readonly { readonly days: Decimal | null; readonly status: ActionStatus }[],
  capacity: Decimal | null,
): CapacityUse {
  const open = actions.filter(({ status }) => status === 'decided' || status === 'started');
  const known = open.flatMap(({ days }) => (days === null ? [] : [days]));
  const asked = sumDecimal(known);
  const left = capacity === null ? null : capacity.minus(asked);
  return { asked, left, unknown: open.length - known.length, over: left?.isNegative() ?? false };
}
