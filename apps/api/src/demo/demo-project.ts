import type { Phase, ValueClass } from '@gevinst/contract';
import type { Story } from './story';

/**
 * How a fictitious benefit is measured: an expense that falls (kr.), cases that rise (digital self-service),
 * minutes per case that fall, or a score that rises and has no price.
 */
export type Measure = 'expense' | 'cases' | 'minutes' | 'score';

/** One fictitious benefit. Amounts are whole kroner a year at full effect. */
export interface DemoBenefit {
  readonly name: string;
  readonly measure: Measure;
  readonly yearlyKr: number;
  readonly valueClass: ValueClass;
  /** Level a month before the change. */
  readonly baseline: number;
  /** Level to reach; only scores need it. */
  readonly goal?: number;
  /** kr. per case or per minute. */
  readonly unitValueKr?: string;
  /** Cases a month, for minutes per case. */
  readonly volume?: number;
  readonly story: Story;
  readonly quarterly?: boolean;
  /** Whether leadership alone acts on its measurements. */
  readonly forLeadership?: boolean;
  /** Values itself by another benefit's indicator ("PROJECT-1") with this share of it. */
  readonly claims?: { readonly indicator: string; readonly share: string };
  /** Share of its own indicator's improvement that it claims. */
  readonly share?: string;
}

/** What a channel carries a month, before the change and two years after it. */
export interface DemoChannel {
  /** The end of its indicator's code. */
  readonly code: string;
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

/** One fictitious project. Months are "2025-03". */
export interface DemoProject {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly owner: string;
  readonly phase: Phase;
  /** First month with an effect; null = there is no approved plan yet. */
  readonly from: string | null;
  readonly changes: readonly string[];
  readonly benefits: readonly DemoBenefit[];
  readonly investmentKr: number;
  readonly runningKrPerYear: number;
  readonly takenInAdvanceKr?: number;
  readonly replan?: { readonly on: string; readonly scale: string; readonly reason: string };
  readonly override?: { readonly light: 'green' | 'yellow' | 'red'; readonly reason: string };
  readonly note?: { readonly benefit: number; readonly month: string; readonly text: string };
  readonly description?: string;
  readonly deliveryUrl?: string;
  /** Channels whose volumes are measured each month. */
  readonly channels?: readonly DemoChannel[];
}

interface Options {
  readonly valueClass?: ValueClass;
  readonly quarterly?: boolean;
  readonly share?: string;
  readonly claims?: DemoBenefit['claims'];
}

export const expense = (
  name: string,
  yearlyKr: number,
  baseline: number,
  story: Story,
  options: Options = {},
): DemoBenefit => ({
  name,
  measure: 'expense',
  yearlyKr,
  baseline,
  story,
  valueClass: 'cashable',
  ...options,
});

export const cases = (
  name: string,
  yearlyKr: number,
  baseline: number,
  unitValueKr: string,
  story: Story,
  options: Options = {},
): DemoBenefit => ({
  ...{ name, measure: 'cases', yearlyKr, baseline, unitValueKr, story, valueClass: 'nonCashable' },
  ...options,
});

export const minutes = (
  name: string,
  yearlyKr: number,
  baseline: number,
  volume: number,
  story: Story,
  options: Options = {},
): DemoBenefit => ({
  ...{ name, measure: 'minutes', yearlyKr, baseline, volume, story, valueClass: 'nonCashable' },
  unitValueKr: '6.75',
  ...options,
});

export const score = (name: string, baseline: number, goal: number, story: Story): DemoBenefit => ({
  ...{ name, measure: 'score', yearlyKr: 0, baseline, goal, story, valueClass: 'quality' },
});
