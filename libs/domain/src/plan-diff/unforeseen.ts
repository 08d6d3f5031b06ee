import type { IsoDate } from '../calendar/date';
import type { PromisedBenefit } from './money-diff';
import type { PlannedTargets } from './target-diff';

/** The approved plan in which a benefit first stood, promised or drawn in its tree, and the day it was approved. */
export interface Arrival {
  readonly number: number;
  readonly on: IsoDate;
}
/** By benefit, over all approved plans of the project; without those that no approved plan has had. */
export type Arrivals = ReadonlyMap<string, Arrival>;

/** As much of a plan as tells which benefits have come. */
export interface UnforeseenSide {
  readonly benefits: readonly PromisedBenefit[];
  readonly targets: readonly PlannedTargets[];
  readonly method: {
    readonly tree: { readonly benefits: readonly { readonly id: string }[] };
  } | null;
  /** Which approved plan it is; null of the plan work as it stands. */
  readonly number: number | null;
  /** The day it was approved or, of the plan work, the day it is looked at. */
  readonly on: IsoDate;
}

/**
 * Those of `b` that `a` has not, when they came after `a` and in the middle of the period that it planned. S1.5.
 *
 * A benefit comes on the day of the first approved plan that has it, however many plans have been approved since; what no
 * approved plan has comes on the day `b` is looked at. One that is taken out and put back came when it came the first time:
 * somebody had seen it then, so that its return is no surprise.
 */
export function unforeseenBenefits(
  a: UnforeseenSide,
  b: UnforeseenSide,
  arrivals: Arrivals,
): string[] {
  const begins = beginsIn(a);
  if (begins === null) return [];
  // Where one tree was not kept, only what is promised can be told from what was there all the time.
  const trees = a.method !== null && b.method !== null;
  const known = new Set(benefitsOf(a, trees));
  return benefitsOf(b, trees).filter((id) => {
    const arrival = arrivals.get(id);
    if (known.has(id) || (arrival && cameBefore(arrival, a))) return false;
    return begins <= (arrival?.on ?? b.on).slice(0, 7);
  });
}

/** By the order of the plans: two may be approved on one day. Plan work comes after them all. */
const cameBefore = (arrival: Arrival, { number }: UnforeseenSide) =>
  number === null || arrival.number <= number;

function benefitsOf({ benefits, method }: UnforeseenSide, tree: boolean): string[] {
  const promised = benefits.map(({ benefitId }) => benefitId);
  const drawn = tree ? (method?.tree.benefits ?? []).map(({ id }) => id) : [];
  return [...new Set([...promised, ...drawn])];
}

/** The first month that a plan says something about. */
function beginsIn({ benefits, targets }: UnforeseenSide): string | null {
  const months = [
    ...benefits.flatMap((one) => one.months.map(({ month }) => month)),
    ...targets.flatMap((one) => one.points.map(({ month }) => month)),
  ];
  return months.sort().at(0) ?? null;
}
