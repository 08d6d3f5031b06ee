import type { ComparedBenefit, ComparedNode, ComparedTree } from '../tree/tree-diff';
import { costDiff, type CostChange, type PlannedCost } from './cost-diff';
import { matrixDiff, type MarkChange, type WrittenMark } from './matrix-diff';
import {
  type AmountChange,
  type BenefitMoney,
  moneyDiff,
  type PromisedBenefit,
  totalOf,
} from './money-diff';
import { targetDiff, type PlannedTargets, type TargetChange } from './target-diff';
import { termsDiff, type BenefitTerms, type PlanTerms, type TermsChange } from './terms-diff';
import { themeDiff, type ThemeChange, type WrittenTheme } from './theme-diff';
import { markedTree, type MarkedTree } from './tree-marks';
import { type Arrivals, unforeseenBenefits, type UnforeseenSide } from './unforeseen';

/** One revision of a plan: what it promises, and the method behind it where that was kept. */
export interface PlanSide extends PlanTerms, Pick<UnforeseenSide, 'number' | 'on'> {
  readonly benefits: readonly (PromisedBenefit & BenefitTerms)[];
  readonly targets: readonly PlannedTargets[];
  readonly costs: readonly PlannedCost[];
  readonly method: {
    readonly tree: ComparedTree<ComparedNode, ComparedBenefit>;
    readonly themes: readonly WrittenTheme[];
    readonly marks: readonly WrittenMark[];
  } | null;
}

export interface PlanDiff {
  /** null when one of the two did not keep its tree. */
  readonly tree: MarkedTree | null;
  readonly themes: readonly ThemeChange[] | null;
  readonly marks: readonly MarkChange[] | null;
  readonly money: readonly BenefitMoney[];
  readonly total: AmountChange;
  readonly targets: readonly TargetChange[];
  readonly costs: readonly CostChange[];
  readonly terms: readonly TermsChange[];
  /** Benefits that nobody had seen when the period of `a` began. S1.5. */
  readonly unforeseen: readonly string[];
}

/** What has become of a plan from one revision to another; `arrivals` are those of the project, whichever two they are. */
export function planDiff(a: PlanSide, b: PlanSide, arrivals: Arrivals): PlanDiff {
  const methods = a.method && b.method ? { a: a.method, b: b.method } : null;
  const money = moneyDiff(a.benefits, b.benefits);
  return {
    tree: methods && markedTree(methods.a.tree, methods.b.tree),
    themes: methods && themeDiff(methods.a.themes, methods.b.themes),
    marks: methods && matrixDiff(methods.a.marks, methods.b.marks),
    money,
    total: totalOf(money),
    targets: targetDiff(a.targets, b.targets),
    costs: costDiff(a.costs, b.costs),
    terms: termsDiff(a, b, money),
    unforeseen: unforeseenBenefits(a, b, arrivals),
  };
}

/** Whether nothing differs. */
export function isSamePlan({ tree, themes, marks, money, ...rest }: PlanDiff): boolean {
  const marked = [...money, ...rest.costs, ...(tree?.nodes ?? []), ...(tree?.links ?? [])];
  const others = [rest.targets, rest.terms, themes ?? [], marks ?? []];
  return marked.every(({ mark }) => mark === 'same') && others.every(({ length }) => length === 0);
}
