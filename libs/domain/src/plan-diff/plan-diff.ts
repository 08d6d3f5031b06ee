import type { IsoDate } from '../calendar/date';
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

/** One revision of a plan: what it promises, and the method behind it where that was kept. */
export interface PlanSide extends PlanTerms {
  readonly benefits: readonly (PromisedBenefit & BenefitTerms)[];
  readonly targets: readonly PlannedTargets[];
  readonly costs: readonly PlannedCost[];
  readonly method: {
    readonly tree: ComparedTree<ComparedNode, ComparedBenefit>;
    readonly themes: readonly WrittenTheme[];
    readonly marks: readonly WrittenMark[];
  } | null;
  /** The day it was approved or, of a draft, the day it is looked at. */
  readonly on: IsoDate;
}

/** As much of a plan as tells which benefits have come. */
export interface UnforeseenSide extends Pick<PlanSide, 'benefits' | 'targets' | 'on'> {
  readonly method: {
    readonly tree: { readonly benefits: readonly { readonly id: string }[] };
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
  /** Benefits that nobody had seen when the period of the earlier plan began. S1.5. */
  readonly unforeseen: readonly string[];
}

/** What has become of a plan from one revision to another. */
export function planDiff(a: PlanSide, b: PlanSide): PlanDiff {
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
    // What went, when one looks back from a later plan, did not come.
    unforeseen: b.on < a.on ? [] : unforeseenBenefits(a, b),
  };
}

/** Those of `b` that `a` has not, when they came in the middle of the period that `a` planned. S1.5. */
export function unforeseenBenefits(a: UnforeseenSide, b: UnforeseenSide): string[] {
  const begins = beginsIn(a);
  if (begins === null || begins > b.on.slice(0, 7)) return [];
  // Where one tree was not kept, only what is promised can be told from what was there all the time.
  const trees = a.method !== null && b.method !== null;
  const known = new Set(benefitsOf(a, trees));
  return benefitsOf(b, trees).filter((id) => !known.has(id));
}

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

/** Whether nothing differs. */
export function isSamePlan({ tree, themes, marks, money, ...rest }: PlanDiff): boolean {
  const marked = [...money, ...rest.costs, ...(tree?.nodes ?? []), ...(tree?.links ?? [])];
  const others = [rest.targets, rest.terms, themes ?? [], marks ?? []];
  return marked.every(({ mark }) => mark === 'same') && others.every(({ length }) => length === 0);
}
