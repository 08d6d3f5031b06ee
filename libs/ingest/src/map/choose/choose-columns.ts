import type { ColumnProfile } from '../../types/column-profile';
import { looksLikeYear } from '../../types/period-text';
import { choosePeriodPart, holdsYears, type PartChoice } from './choose-period-part';
import { columnsChosen, columnsFreeFor } from './chosen-roles';
import {
  choosePeriod,
  chooseValues,
  namedPeriod,
  periodQuestion,
  valuesUnderParts,
  valuesUnderPeriods,
  type ValueChoice,
} from './choose-values';
import type { IndicatorIndex } from '../indicator-index';
import type { Answers, ValueColumn } from '../measurement-map';
import type { MapQuestion } from '../question';

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
  const wide = headedByPeriods(columns, answers);
  const period = wide ? { column: null, questions: [] } : choosePeriod(columns, answers);
  const rest = without(columns, period.column ? [period.column.index] : []);
  const years = wide ? wide.values.every(isOfYear) : holdsYears(period.column);
  const free = columnsFreeFor(rest, 'value', answers);
  const headed = wide ?? (years ? valuesUnderParts(free) : null);
  const labels = headed ? without(rest, indexesOf(headed.values)) : rest;
  const from = wide || headed === null ? columnsFreeFor(labels, 'period', answers) : null;
  const { part, questions } = years && from ? choosePeriodPart(from, index, answers) : NO_PART;
  const said = periodsSaid(columns, answers, period.column, { part, questions });
  const unparted = part ? without(labels, [part.column]) : labels;
  const chosen = headed ?? chooseValues(unparted, index, answers);
  return {
    period: said.open ? null : period.column,
    part,
    values: chosen.values,
    indicatorsInColumns: chosen.indicatorsInColumns,
    left: without(unparted, indexesOf(chosen.values)),
    questions: [...period.questions, ...said.questions, ...questions, ...chosen.questions],
  };
}

/** The question where more columns were said to hold the periods than can, and whether it is open. */
function periodsSaid(
  columns: readonly ColumnProfile[],
  answers: Answers,
  period: ColumnProfile | null,
  { part, questions }: PartChoice,
): { questions: MapQuestion[]; open: boolean } {
  const said = columnsChosen(columns, 'period', answers);
  const used = ({ index }: ColumnProfile): boolean =>
    index === period?.index || index === part?.column;
  if (questions.length > 0 || said.every(used)) return { questions: [], open: false };
  return { questions: [periodQuestion(said)], open: namedPeriod(said, answers) === null };
}

/** Values under periods, where no other column is said to hold the periods or the values. */
function headedByPeriods(columns: readonly ColumnProfile[], answers: Answers): ValueChoice | null {
  if (columnsChosen(columns, 'period', answers).length > 0) return null;
  const wide = valuesUnderPeriods(columnsFreeFor(columns, 'value', answers), answers);
  const said = columnsChosen(columns, 'value', answers);
  const headed = new Set(wide?.values.map(({ column }) => column));
  return said.every(({ index }) => headed.has(index)) ? wide : null;
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
