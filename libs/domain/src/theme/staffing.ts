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

/** A task that is left with less than the floor when every plan has its way; `projectIds` are those that cut there. */
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
  const byTask = Map.groupBy(cuts, placeOf);
  return [...byTask.values()].flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const before = together.reduce(
      (most, cut) => (cut.before.greaterThan(most) ? cut.before : most),
      first.before,
    );
    const left = before.minus(takenBy(together));
    if (!cutsStaff(together) || left.gte(floor)) return [];
    const byProject = Map.groupBy(together, ({ projectId }) => projectId);
    const projectIds = [...byProject].flatMap(([id, own]) => (cutsStaff(own) ? [id] : []));
    return [{ unit: first.unit.trim(), task: first.task.trim(), before, left, projectIds }];
  });
}

/** A line of a plan's register of staff. */
export type StaffingLine = Omit<StaffingCut, 'projectId'> & {
  readonly id: string;
  readonly benefitIds: readonly string[];
};

/** What one plan says of a task that it, with others, leaves with too few. */
export interface ShortTask {
  readonly lines: readonly [StaffingLine, ...StaffingLine[]];
  readonly unit: string;
  readonly task: string;
}

/** The tasks that are left with too few and that this plan has a part in: its own lines take staff away there. N11, S6.1. */
export function shortTasks(
  lines: readonly StaffingLine[],
  warnings: readonly Pick<StaffingWarning, 'unit' | 'task'>[],
): ShortTask[] {
  return warnings.flatMap((warning) => {
    const own = lines.filter((line) => placeOf(line) === placeOf(warning));
    const [first, ...rest] = own;
    if (first === undefined || !cutsStaff(own)) return [];
    return [{ lines: [first, ...rest], unit: warning.unit, task: warning.task }];
  });
}

type Change = Pick<StaffingCut, 'before' | 'after'>;
const takenBy = (changes: readonly Change[]) =>
  sumDecimal(changes.map(({ before, after }) => before.minus(after)));
const cutsStaff = (changes: readonly Change[]) => takenBy(changes).greaterThan(0);

const placeOf = ({ unit, task }: Pick<StaffingCut, 'unit' | 'task'>) =>
  `${folded(unit)}/${folded(task)}`;

const folded = (name: string) => name.trim().replace(/\s+/g, ' ').toLocaleLowerCase('da');
