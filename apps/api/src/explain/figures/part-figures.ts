import { absoluteOre, compareOre, type Ore } from '@gevinst/domain';
import { deeper, type Asked } from '../asked';
import { kroner, sumOf, type Input, type Said } from '../inputs';
import type { Part, Subject } from '../subject';
import { FORMULAS } from '../formulas';

/** Figures that are the sum of the same figure of their parts. */
const PARTS = {
  actual: { formula: FORMULAS.sumActual, ore: ({ totals }) => totals.actualOre },
  plan: { formula: FORMULAS.sumPlan, ore: ({ totals }) => totals.planMeasuredOre },
  wholePlan: { formula: FORMULAS.sumWholePlan, ore: ({ totals }) => totals.planTotalOre },
  unmeasured: { formula: FORMULAS.sumUnmeasured, ore: ({ totals }) => totals.planDueUnmeasuredOre },
  remaining: { formula: FORMULAS.sumRemaining, ore: ({ totals }) => totals.planRemainingOre },
  coveredPlan: { formula: FORMULAS.coveredPlan, ore: ({ coverage }) => coverage.freshOre },
  duePlan: { formula: FORMULAS.duePlan, ore: ({ coverage }) => coverage.dueOre },
} as const satisfies Record<string, { formula: Said['formula']; ore: (of: Summed) => Ore }>;
type Summed = Pick<Part, 'totals' | 'coverage'>;
export type PartFigure = keyof typeof PARTS;

export function isPartFigure(figure: string): figure is PartFigure {
  return Object.hasOwn(PARTS, figure);
}

/** Of the plan alone: no measurement stands behind it. */
export function isPlanned(figure: string): boolean {
  return isPartFigure(figure) && figure !== 'actual';
}

export function explainParts(figure: PartFigure, subject: Subject, asked: Asked): Said {
  const { formula, ore } = PARTS[figure];
  return sumOf(formula, ore(subject), partsOf(figure, subject, asked));
}

/** Months in their order, else the largest first: what the sum is mostly made of. Empty parts add nothing. */
function partsOf(figure: PartFigure, { parts }: Subject, asked: Asked): Input[] {
  const oreOf = (part: Part) => PARTS[figure].ore(part);
  const counted = parts.filter((part) => oreOf(part) !== 0n);
  const isMonths = counted.every(({ next }) => next.month !== undefined);
  const bySize = (a: Part, b: Part) => compareOre(absoluteOre(oreOf(b)), absoluteOre(oreOf(a)));
  const sorted = isMonths ? counted : counted.toSorted(bySize);
  return sorted.map((part) =>
    kroner(part.name, oreOf(part), deeper(asked, { figure: below(figure, part), ...part.next })),
  );
}

/** A month of coverage is an amount in the plan. */
function below(figure: PartFigure, { next }: Part): PartFigure {
  const covers = figure === 'coveredPlan' || figure === 'duePlan';
  return covers && next.month !== undefined ? 'wholePlan' : figure;
}
