import { dec } from '../decimal';
import type { DiffMark } from './mark';

export interface TargetPoint {
  readonly month: string;
  readonly value: string;
}
export interface PlannedTargets {
  readonly indicatorId: string;
  readonly points: readonly TargetPoint[];
}
export interface TargetChange {
  readonly indicatorId: string;
  readonly mark: Exclude<DiffMark, 'same'>;
  /** The level at the end of each side. */
  readonly before: TargetPoint | null;
  readonly after: TargetPoint | null;
  /** In how many months the level is another one, is new, or is gone. */
  readonly months: number;
}

/** The levels to reach that came, went or moved; those that stay are left out. */
export function targetDiff(
  before: readonly PlannedTargets[],
  after: readonly PlannedTargets[],
): TargetChange[] {
  const ids = new Set([...before, ...after].map(({ indicatorId }) => indicatorId));
  return [...ids].flatMap((indicatorId) => {
    const [was = [], is = []] = [before, after].map(
      (some) => some.find((one) => one.indicatorId === indicatorId)?.points,
    );
    const months = monthsThatDiffer(was, is);
    if (months === 0) return [];
    const mark = was.length === 0 ? 'added' : is.length === 0 ? 'removed' : 'changed';
    return [{ indicatorId, mark, before: lastOf(was), after: lastOf(is), months }];
  });
}

function monthsThatDiffer(was: readonly TargetPoint[], is: readonly TargetPoint[]): number {
  const [old, now] = [was, is].map((some) => new Map(some.map((one) => [one.month, one.value])));
  const months = new Set([...was, ...is].map(({ month }) => month));
  return [...months].filter((month) => {
    const [a, b] = [old?.get(month), now?.get(month)];
    return a === undefined || b === undefined || !dec(a).equals(b);
  }).length;
}

const lastOf = (points: readonly TargetPoint[]): TargetPoint | null =>
  points.toSorted((a, b) => (a.month < b.month ? -1 : 1)).at(-1) ?? null;
