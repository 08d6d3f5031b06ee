import type { ColumnProfile } from '../types/column-profile';
import { looksLikeYear } from '../types/period-text';
import { choosePeriodPart, holdsYears, type PartChoice } from './choose-period-part';
import { choosePeriod, chooseValues, valuesUnderParts, valuesUnderPeriods } from './choose-values';
import type { IndicatorIndex } from './indicator-index';
import type { Answers, ValueColumn } from './measurement-map';
import type { MapQuestion } from './question';

/** Which columns hold the periods and the values of a file. */
export interface ColumnChoice {
  readonly period: ColumnProfile | null;
  readonly part: PartChoice['part'];
  readonly values: readonly ValueColumn[];
  readonly indicatorsInColumns: boolean;
  /** Columns that are neither. */
  readonly left: readonly ColumnProfile[];
  readonly questions: readonly MapQuestion[];
}

const NO_PART: PartChoice = { part: null, questions: [] };

/** Decides where periods and values stand; every question at once. */
export function chooseColumns(
  columns: readonly ColumnProfile[],
  index: IndicatorIndex,
  answers: Answers,
): ColumnChoice {
  const wide = valuesUnderPeriods(columns, answers);
  const period = wide ? { column: null, questions: [] } : choosePeriod(columns, answers);
  const rest = without(columns, period.column ? [period.column.index] : []);
  const years = wide ? wide.values.every(isOfYear) : holdsYears(period.column);
  const headed = wide ?? (years ? valuesUnderParts(rest) : null);
  const labels = headed ? without(rest, indexesOf(headed.values)) : rest;
  const parted = years && headed === null ? choosePeriodPart(rest, index, answers) : NO_PART;
  const { part, questions } = wide && years ? choosePeriodPart(labels, index, answers) : parted;
  const unparted = part ? without(labels, [part.column]) : labels;
  const chosen = headed ?? chooseValues(unparted, index, answers);
  return {
    period: period.column,
    part,
    values: chosen.values,
    indicatorsInColumns: chosen.indicatorsInColumns,
    left: without(unparted, indexesOf(chosen.values)),
    questions: [...period.questions, ...questions, ...chosen.questions],
  };
}

function isOfYear({ period }: ValueColumn): boolean {
  return period !== null && looksLikeYear(period);
}

function indexesOf(values: readonly ValueColumn[]): number[] {
  return values.map(({ column }) => column);
}

function without(
  columns: readonly ColumnProfile[],
  indexes: readonly number[],
): readonly ColumnProfile[] {
  return columns.filter(({ index }) => !indexes.includes(index));
}
