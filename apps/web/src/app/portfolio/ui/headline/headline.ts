import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import type { Portfolio, Totals } from '@gevinst/contract';
import { TranslocoPipe } from '@jsverse/transloco';
import type { FigureAsked } from '../../../shared/explain/explain.store';
import { kr, krExact, percent, unsigned } from '../../../shared/format/numbers';
import { date } from '../../../shared/format/dates';
import { isSilent, isZero } from '../../../shared/format/silent';
import type { QuarterNames } from '../../year-before';
import { oneUnit } from '../../../shared/format/one-unit';

/** The answer in one sentence, and how sure we are of it in the next. */
@Component({
  selector: 'gv-headline',
  imports: [TranslocoPipe],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './headline.html',
})
export class Headline {
  readonly portfolio = input.required<Portfolio>();
  readonly totals = input.required<Totals>();
  readonly original = input.required<boolean>();
  /** The names of the two quarters, when the page is compared with the year before. */
  readonly quarters = input<QuarterNames | null>(null);
  readonly explain = output<FigureAsked>();
  protected readonly said = computed(() => ({ ...sentenceOf(this.totals()), ...this.quarters() }));
  protected readonly exact = computed(() => krExact(this.totals().varianceKr));
  protected readonly date = computed(() => date(this.portfolio().reportingDate));
  protected readonly asOf = computed(() => {
    const asOf = this.portfolio().asOf;
    return asOf === null ? null : date(asOf);
  });
  protected readonly gaps = computed(() =>
    gapsOf(this.totals(), this.portfolio().unmeasuredBenefits),
  );
  /** The other plan's deviation stands beside, unless both say the same. */
  protected readonly beside = computed(() => {
    const { totals, originalTotals } = this.portfolio();
    if (this.quarters() !== null || totals.varianceKr === originalTotals.varianceKr) return null;
    const other = this.original() ? totals : originalTotals;
    const against = this.original() ? ('current' as const) : ('original' as const);
    return { wording: other.wording, amount: kr(unsigned(other.varianceKr)), against };
  });
}

export interface Gap {
  readonly key: string;
  readonly values: Record<string, string | number>;
  /** The figure that tells where it comes from. */
  readonly figure: FigureAsked['figure'];
}

/** What is missing, each said by itself: money that is due, and benefits whose latest measurement is. */
export function gapsOf({ planDueKr, planDueUnmeasuredKr }: Totals, count: number): Gap[] {
  const money: Gap = {
    key: 'unmeasuredMoney',
    values: { amount: kr(planDueUnmeasuredKr) },
    figure: 'unmeasured',
  };
  const key = count === 1 ? 'unmeasuredOne' : 'unmeasured';
  const benefits: Gap = { key, values: { count }, figure: 'coverage' };
  const gaps = [
    ...(isZero(planDueUnmeasuredKr) ? [] : [money]),
    ...(count === 0 ? [] : [benefits]),
  ];
  if (gaps.length > 0 || isZero(planDueKr)) return gaps;
  return [{ key: 'allMeasured', values: {}, figure: 'coverage' }];
}

export interface Sentence {
  readonly actual: string;
  readonly plan: string;
  readonly unit: string;
  readonly variance: string;
  readonly rate: string;
  readonly wording: Totals['wording'];
  /** Nothing has fallen due and been measured yet: there is nothing to compare. */
  readonly silent: boolean;
}

export function sentenceOf(totals: Totals): Sentence {
  const { unit, say } = oneUnit([totals.actualKr, totals.planMeasuredKr]);
  return {
    unit,
    actual: say(totals.actualKr),
    plan: say(totals.planMeasuredKr),
    variance: kr(unsigned(totals.varianceKr)),
    rate: percent(totals.rateToDate),
    wording: totals.wording,
    silent: isSilent(totals),
  };
}
