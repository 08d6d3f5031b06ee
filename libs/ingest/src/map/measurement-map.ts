import type { PartUnit } from '../types/period-part';

/** Where one value of a row stands, and what its column says by itself. */
export interface ValueColumn {
  /** 0-based. */
  readonly column: number;
  /** Period key when the header is the period, as in `jan 2026`. */
  readonly period: string | null;
  /** Indicator when the header is the indicator. */
  readonly indicatorId: string | null;
  /** Part of the row's year when the header is one, as in `jan` (`M01`). */
  readonly part?: string;
}

/** How the rows of a file become measurements; everything a load needs besides the reading profile. */
export interface MeasurementMap {
  readonly indicatorColumn: number | null;
  /** Indicator of the whole file, where no column and no header names one. */
  readonly indicatorId: string | null;
  readonly periodColumn: number | null;
  /** Column with the part of the year that the period column or the headers name. */
  readonly periodPart?: { readonly column: number; readonly unit: PartUnit };
  readonly values: readonly ValueColumn[];
  readonly dimensions: readonly number[];
  /** What a dimension is called in earlier files of the source, where its column has another name now. */
  readonly dimensionNames?: Readonly<Record<number, string>>;
  /** Folded text of the indicator column → indicator id; '' leaves the row out on purpose. */
  readonly indicatorOf: Readonly<Record<string, string>>;
  /** Earlier files of the source needed the dimensions, a person has said so, or a total stands beside: they stay in any case. */
  readonly keepDimensions: boolean;
}

/** Answers to questions, by question id. */
export type Answers = Readonly<Record<string, string>>;

/** The answer that leaves a value or column out. */
export const LEAVE_OUT = 'ignore';
