import { dec, sumDecimal, type Decimal } from '../decimal';

/** Årsværk below which a task hangs on one person; not in the paper, so a municipality may set its own. S6.1. */
export const STAFFING_FLOOR = dec('0.5');

/** One plan's change of the staff of a task, in årsværk. */
export interface StaffingCut {
  readonly projectId: string;
  readonly unit: string;
  readonly task: string;
  readonly before: Decimal;
  readonly after: Decimal;
}

/** A task that is left with less than the floor when every plan has its way. */
export interface StaffingWarning {
  readonly unit: string;
  readonly task: string;
  readonly before: Decimal;
  readonly left: Decimal;
  readonly projectIds: readonly string[];
}

/**
 * Cuts add up across projects: two plans that each leave enough may together leave too little. The staff before is the
 * largest any of them states. N11, S6.1.
 */
export function staffingWarnings(
  cuts: readonly StaffingCut[],
  floor: Decimal = STAFFING_FLOOR,
): StaffingWarning[] {
  const byTask = Map.groupBy(cuts, ({ unit, task }) => `${folded(unit)}/${folded(task)}`);
  return [...byTask.values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const before = together.reduce(
      (most, cut) => (cut.before.greaterThan(most) ? cut.before : most),
      first.before,
    );
    const taken = sumDecimal(together.map((cut) => cut.before.minus(cut.after)));
    const left = before.minus(taken);
    if (!taken.isPositive() || taken.isZero() || left.gte(floor)) return [];
    const projectIds = [...new Set(together.map(({ projectId }) => projectId))];
    return [{ unit: first.unit.trim(), task: first.task.trim(), before, left, projectIds }];
  });
}

const folded = (name: string) => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');
