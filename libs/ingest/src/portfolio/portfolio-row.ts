import type { CostKind } from '../map/portfolio/portfolio-map';

/**
 * One data row of a portfolio file as typed fields. Null is "the file does not say"; nothing is
 * ever 0 because it is missing. Rows of one project (same code, or same name where there is no
 * code) agree in every field; a cell that says something else than an earlier row is a reject.
 */
export interface PortfolioRow {
  /** 1-based physical line in the file. */
  readonly line: number;
  readonly project: PortfolioProject;
  readonly change: { readonly name: string; readonly owner: string | null } | null;
  readonly benefit: PortfolioBenefit | null;
  readonly indicator: PortfolioIndicator | null;
  readonly targets: readonly PortfolioTarget[];
  /** One per amount of the row, and one without amount where the project's rows all lack it. */
  readonly costs: readonly PortfolioCost[];
  /** Stated full effect per year. */
  readonly effects: readonly PortfolioEffect[];
  /** Declared payback in years, exact decimal text. */
  readonly paybackYears: string | null;
  /** Year of the prices that the amounts are stated in. */
  readonly priceLevelYear: number | null;
}

/** The project that a row is about. */
export interface PortfolioProject {
  readonly name: string;
  readonly code: string | null;
  readonly department: string | null;
  readonly phase:
    'idea' | 'analysis' | 'procurement' | 'delivery' | 'realisation' | 'closed' | null;
  readonly owner: string | null;
  /** Calendar date; the last day where the file names a month, quarter or year. */
  readonly goLive: string | null;
  readonly description: string | null;
  /** Kroner with two decimals. */
  readonly takenInAdvanceKr: string | null;
}

/** The benefit that a row is about. */
export interface PortfolioBenefit {
  readonly name: string;
  readonly valueClass: 'cashable' | 'nonCashable' | 'costAvoidance' | 'quality' | null;
  readonly beneficiary: 'ownBudget' | 'citizen' | 'otherPublic' | 'business' | null;
  readonly owner: string | null;
  /** First and last month of realisation, `2026-03`. */
  readonly from: string | null;
  readonly to: string | null;
  /** Kroner with two decimals. */
  readonly annualEffectKr: string | null;
  readonly disbenefit: boolean | null;
}

/** The indicator that the row's benefit is measured by. */
export interface PortfolioIndicator {
  readonly name: string;
  readonly code: string | null;
  readonly unit: string | null;
  readonly direction: 'higher' | 'lower' | null;
  /** Exact decimal text in the indicator's unit. */
  readonly baseline: string | null;
  readonly grain: 'week' | 'month' | 'quarter' | 'half' | 'year' | null;
  readonly aggregation: 'sum' | 'mean' | 'last' | null;
  /** Kroner per unit, exact decimal text. */
  readonly unitValueKr: string | null;
  /** Attribution share, 0–1, exact decimal text. */
  readonly share: string | null;
}

/** The level that the row's indicator is to reach. */
export interface PortfolioTarget {
  /** Period key of the column's header (`2027-Q1`); null = throughout the realisation period. */
  readonly period: string | null;
  /** Exact decimal text in the indicator's unit. */
  readonly value: string;
}

/** An amount spent or to be spent. */
export interface PortfolioCost {
  readonly kind: CostKind;
  /** Null only where the amount is missing too. */
  readonly year: number | null;
  /** Whole units of `currency` with two decimals (`1,2 mio. kr.` is `1200000.00`); null = missing. */
  readonly amount: string | null;
  /** ISO code; DKK where neither header nor cells say. */
  readonly currency: string;
  /** The column's header without its unit. */
  readonly label: string;
  /** Who pays, as the row says. */
  readonly funding: 'ownBudget' | 'investmentPool' | 'state' | 'other' | null;
}

/** A stated full effect per year. */
export interface PortfolioEffect {
  /** As in `PortfolioCost`. */
  readonly amount: string | null;
  readonly currency: string;
  readonly label: string;
}
