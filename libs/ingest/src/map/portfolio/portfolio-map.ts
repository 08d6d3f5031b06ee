import type { PortfolioField } from './portfolio-fields';

/** What an amount was or will be spent on. */
export type CostKind =
  'implementation' | 'operation' | 'investmentService' | 'investmentConstruction';

/** A column of amounts spent. */
export interface CostColumn {
  /** 0-based. */
  readonly column: number;
  readonly kind: CostKind;
  /** Year of the header, else null. */
  readonly year: number | null;
  readonly label: string;
}

/** How the rows of a file become projects with their changes, benefits, indicators and plans. */
export interface PortfolioMap {
  /** 0-based column per field that stands in one column. */
  readonly fields: Readonly<Partial<Record<PortfolioField, number>>>;
  readonly costs: readonly CostColumn[];
  readonly effects: readonly { readonly column: number; readonly label: string }[];
  readonly targets: readonly { readonly column: number; readonly period: string | null }[];
  /** Column whose year the amounts are of, where the header has none. */
  readonly costYearColumn: number | null;
  /** Year of all amounts, where neither header nor column has one. */
  readonly costYear: number | null;
  /** `field:folded text` → value, for texts that only a person could place; '' leaves it empty. */
  readonly valueOf: Readonly<Record<string, string>>;
}
