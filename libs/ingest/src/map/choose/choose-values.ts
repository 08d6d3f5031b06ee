import type { ColumnProfile } from '../../types/column-profile';
import { readPart } from '../../types/period-part';
import { holdsYears } from './choose-period-part';
import { ALL_DATES, datedHeaders, datesQuestion } from './dated-headers';
import { columnsChosen, columnsFreeFor } from './chosen-roles';
import { periodColumn, valueColumns } from './find-columns';
import { headerScore } from '../header-words';
import type { IndicatorIndex } from '../indicator-index';
import type { Answers, ValueColumn } from '../measurement-map';
import type { MapQuestion } from '../question';

/** Where the values stand, and what is still to be asked about it. */
export interface ValueChoice {
  readonly values: readonly ValueColumn[];
  /** Every value column is an indicator by its header. */
  readonly indicatorsInColumns: boolean;
  readonly questions: MapQuestion[];
}

/** The column of the periods, and the question where none can be seen. */
export interface PeriodChoice {
  readonly column: ColumnProfile | null;
  readonly questions: MapQuestion[];
}

/** Values under headers that are periods; null when the file is not of that kind. */
export function valuesUnderPeriods(
  columns: readonly ColumnProfile[],
  answers: Answers = {},
): ValueChoice | null {
  const { headers, ambiguous } = datedHeaders(columns, answers[ALL_DATES]);
  const values = headers.map(({ column, period }) => ({
    column: column.index,
    period,
    indicatorId: null,
  }));
  const questions = ambiguous ? [datesQuestion(headers)] : [];
  return values.length > 0 ? { values, indicatorsInColumns: false, questions } : null;
}

/** Values under headers that are parts of the year in the row (`År;jan;feb`); null without them. */
export function valuesUnderParts(columns: readonly ColumnProfile[]): ValueChoice | null {
  const values = columns.flatMap(({ header, index, kind }) => {
    const worded = /\p{L}/u.test(header) && (kind === 'number' || kind === 'empty');
    const part = worded ? (readPart(header, 'month') ?? readPart(header, 'quarter')) : null;
    return part ? [{ column: index, period: null, indicatorId: null, part }] : [];
  });
  return values.length > 1 ? { values, indicatorsInColumns: false, questions: [] } : null;
}

/** The one column of periods; asked for when no column looks like it. */
export function choosePeriod(columns: readonly ColumnProfile[], answers: Answers): PeriodChoice {
  const said = columnsChosen(columns, 'period', answers);
  const free = columnsFreeFor(columns, 'period', answers);
  const found = namedPeriod(said, answers) ?? said.find(holdsYears) ?? said[0];
  const seen = found ?? periodColumn(free);
  if (seen) return { column: seen, questions: [] };
  return { column: namedPeriod(free, answers), questions: [periodQuestion(free)] };
}

/** Which of the columns the answer about the periods names. */
export function namedPeriod(
  columns: readonly ColumnProfile[],
  answers: Answers,
): ColumnProfile | null {
  return columns.find(({ name }) => answers.periodColumn === `column:${name}`) ?? null;
}

/** Asks which of the columns holds the periods. */
export function periodQuestion(columns: readonly ColumnProfile[]): MapQuestion {
  return columnQuestion('periodColumn', columns, (c) => headerScore(c.header, 'period'), {
    da: 'Hvilken kolonne siger, hvilken periode tallet gælder?',
    en: 'Which column says what period the value is for?',
  });
}

/** One column of values, or a column for each indicator; asked for when there are several numbers. */
export function chooseValues(
  columns: readonly ColumnProfile[],
  index: IndicatorIndex,
  answers: Answers,
): ValueChoice {
  const said = columnsChosen(columns, 'value', answers);
  const free = columnsFreeFor(columns, 'value', answers);
  const numbers = said.length > 0 ? said : valueColumns(free);
  const named = columnsChosen(columns, 'indicator', answers).length > 0;
  const byHeader = (named ? [] : numbers).flatMap((column) => {
    const indicator = index.find(column.header);
    return indicator ? [valueOf(column, indicator.id)] : [];
  });
  if (byHeader.length > 0) {
    return { values: byHeader, indicatorsInColumns: true, questions: [] };
  }
  const [only, ...others] = numbers;
  if (only && others.length === 0) {
    return { values: [valueOf(only, null)], indicatorsInColumns: false, questions: [] };
  }
  const offered = numbers.length > 0 ? numbers : free;
  const chosen = offered.find((column) => answers.valueColumn === `column:${column.name}`);
  const question = columnQuestion('valueColumn', offered, (c) => headerScore(c.header, 'value'), {
    da: 'Hvilken kolonne er den målte værdi?',
    en: 'Which column is the measured value?',
  });
  return {
    values: chosen ? [valueOf(chosen, null)] : [],
    indicatorsInColumns: false,
    questions: [question],
  };
}

function valueOf(column: ColumnProfile, indicatorId: string | null): ValueColumn {
  return { column: column.index, period: null, indicatorId };
}

function columnQuestion(
  id: string,
  columns: readonly ColumnProfile[],
  score: (column: ColumnProfile) => number,
  words: { da: string; en: string },
): MapQuestion {
  const options = columns.map((column) => ({
    value: `column:${column.name}`,
    da: `»${column.name}« (${column.samples.slice(0, 2).join(', ')})`,
    en: `“${column.name}” (${column.samples.slice(0, 2).join(', ')})`,
    confidence: score(column) || null,
  }));
  options.sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
  return { id, kind: 'columnRole', ...words, column: null, examples: [], options };
}
