import { dec } from '../decimal';
import { fieldDiff, type FieldChange } from './field-diff';
import type { BenefitMoney } from './money-diff';

/** What a benefit's money is counted by. */
export interface BenefitTerms {
  readonly benefitId: string;
  readonly valuation?: object | null;
  readonly evidenceIndicatorIds?: readonly string[];
  readonly profile?: { readonly from?: string; readonly to?: string } | undefined;
  readonly months: readonly object[];
}
/** What a plan says of how its money is counted, and of itself as a whole. */
export interface PlanTerms {
  readonly benefits: readonly BenefitTerms[];
  readonly declaredPaybackYears?: string | null;
  readonly statedEffectKr?: readonly object[];
}
export interface TermsChange {
  /** null of what is said of the whole plan. */
  readonly benefitId: string | null;
  readonly fields: readonly FieldChange[];
}

/** What the benefits of both plans are counted by, where that is something else; `money` as the two promise it. */
export function termsDiff(
  before: PlanTerms,
  after: PlanTerms,
  money: readonly BenefitMoney[],
): TermsChange[] {
  const was = new Map(before.benefits.map((one) => [one.benefitId, one]));
  const sameSums = new Set(money.flatMap((one) => (one.mark === 'same' ? one.benefitId : [])));
  const benefits = after.benefits.flatMap((now): TermsChange[] => {
    const old = was.get(now.benefitId);
    if (old === undefined) return [];
    const except = new Set(sameSums.has(now.benefitId) ? [] : ['months']);
    return [{ benefitId: now.benefitId, fields: fieldDiff(termsOf(old), termsOf(now), except) }];
  });
  const whole = { benefitId: null, fields: fieldDiff(ofWhole(before), ofWhole(after)) };
  return [...benefits, whole].filter(({ fields }) => fields.length > 0);
}

/** In the order in which one would say them, however they are stored. */
const ORDER = [
  ...['indicatorId', 'unitValueKr', 'volumeIndicatorId', 'share', 'evidenceIndicatorIds'],
  ...['fullEffectKrPerYear', 'amountsFrom', 'amountsTo', 'ramp', 'months'],
];

function termsOf({ valuation, evidenceIndicatorIds, profile, months }: BenefitTerms): object {
  const { from: amountsFrom, to: amountsTo, ...effect } = profile ?? {};
  const fields = { ...valuation, evidenceIndicatorIds, ...effect, amountsFrom, amountsTo, months };
  const place = ([name]: [string, unknown]) => ORDER.indexOf(name);
  return plain(Object.fromEntries(Object.entries(fields).sort((a, b) => place(a) - place(b))));
}

const ofWhole = ({ declaredPaybackYears, statedEffectKr }: PlanTerms) =>
  plain({ declaredPaybackYears, statedEffectKr });

const NUMBERS = new Set(['unitValueKr', 'share', 'declaredPaybackYears']);

/** A number is the same however many zeros it ends with. */
function plain(fields: object): object {
  const entries = Object.entries(fields).map(([name, value]: [string, unknown]) => [
    name,
    NUMBERS.has(name) && typeof value === 'string' ? dec(value).toString() : value,
  ]);
  return Object.fromEntries(entries) as object;
}
