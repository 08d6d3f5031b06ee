import type { ColumnProfile } from '../../types/column-profile';
import { isMissing } from '../../types/number-style';
import { PART_UNITS, readPart, type PartUnit } from '../../types/period-part';
import { looksLikeYear } from '../../types/period-text';
import { isTotalLabel } from '../../shape/totals';
import { foldText } from '../fold-text';
import { headerScore, isNoValue } from '../header-words';
import type { IndicatorIndex } from '../indicator-index';
import { LEAVE_OUT, type Answers } from '../measurement-map';
import type { MapQuestion, QuestionOption } from '../question';

/** The column with the part of the year, and the question where it cannot be seen. */
export interface PartChoice {
  readonly part: { readonly column: number; readonly unit: PartUnit } | null;
  readonly questions: readonly MapQuestion[];
}

interface Candidate {
  readonly column: ColumnProfile;
  readonly unit: PartUnit;
  readonly sure: boolean;
}

const ID = 'periodPart';
const WORDS: Record<PartUnit, RegExp> = {
  month: /^(?:kalender)?(?:maaned|month|mdr|mnd|md$)/,
  quarter: /^(?:kvartal|kvt|quarter|qtr)/,
  half: /^(?:halvaar|half)/,
  week: /^(?:kalender)?(?:uge|week)/,
};
const NAMES: Record<PartUnit, [string, string]> = {
  month: ['måneden', 'month'],
  quarter: ['kvartalet', 'quarter'],
  half: ['halvåret', 'half-year'],
  week: ['ugen', 'week'],
};

/** True for a column that names years only. */
export function holdsYears(column: ColumnProfile | null): boolean {
  if (column?.period?.periods) return column.period.years === column.period.periods;
  const texts = column ? textsOf(column) : [];
  return texts.length > 0 && texts.every(looksLikeYear);
}

/**
 * The column that says which part of the year a row is of (`År;Måned`). A telling header over
 * fitting cells, or the names of months, is enough; anything less is asked.
 */
export function choosePeriodPart(
  columns: readonly ColumnProfile[],
  index: IndicatorIndex,
  answers: Answers,
): PartChoice {
  const found = columns.flatMap((column) => candidatesOf(column, columns, index));
  const answer = answers[ID];
  const [only, ...others] = found;
  if (only === undefined && answer === undefined) return { part: null, questions: [] };
  if (only?.sure && others.length === 0 && answer === undefined) {
    return { part: partOf(only), questions: [] };
  }
  const chosen = found.find((one) => answer === valueOf(one));
  return { part: chosen ? partOf(chosen) : null, questions: [question(found)] };
}

function candidatesOf(
  column: ColumnProfile,
  all: readonly ColumnProfile[],
  index: IndicatorIndex,
): Candidate[] {
  const texts = textsOf(column);
  if (texts.length === 0 || index.find(column.header)) return [];
  const fit = (unit: PartUnit): number =>
    texts.filter((t) => readPart(t, unit)).length / texts.length;
  const headed = PART_UNITS.find((unit) => WORDS[unit].test(foldText(column.header)));
  if (headed) return [{ column, unit: headed, sure: fit(headed) >= 0.6 }];
  if (texts.every((text) => !/\d/.test(text))) {
    return fit('month') >= 0.6 ? [{ column, unit: 'month', sure: fit('month') === 1 }] : [];
  }
  if (isExplained(column, all) || texts.length < 2) return [];
  return PART_UNITS.filter((unit) => fit(unit) === 1 && unit !== 'week').map((unit) => ({
    column,
    unit,
    sure: false,
  }));
}

/** A column that has another meaning: the values, a number, or the only numbers there are. */
function isExplained(column: ColumnProfile, all: readonly ColumnProfile[]): boolean {
  const { header, kind } = column;
  if (isNoValue(header) || headerScore(header, 'value') > 0) return true;
  return kind === 'number' && all.filter((one) => one.kind === 'number').length < 2;
}

function textsOf({ distinct, samples }: ColumnProfile): string[] {
  const texts = distinct?.map(({ text }) => text) ?? samples;
  return texts.filter((text) => !isMissing(text) && !isTotalLabel(text));
}

function partOf({ column, unit }: Candidate): PartChoice['part'] {
  return { column: column.index, unit };
}

function valueOf({ column, unit }: Candidate): string {
  return `${unit}:${column.name}`;
}

function question(found: readonly Candidate[]): MapQuestion {
  const options: QuestionOption[] = found.map((one) => {
    const [da, en] = NAMES[one.unit];
    const { name } = one.column;
    const words = { da: `»${name}« er ${da}`, en: `“${name}” is the ${en}` };
    return { value: valueOf(one), ...words, confidence: one.sure ? 0.7 : 0.5 };
  });
  const year = { da: 'Nej, tallene gælder hele året', en: 'No, the values are of the whole year' };
  const examples = found[0] ? textsOf(found[0].column).slice(0, 3) : [];
  return {
    id: ID,
    kind: 'columnRole',
    da: 'Siger en anden kolonne, hvilken del af året tallet gælder?',
    en: 'Does another column say which part of the year the value is for?',
    column: found[0]?.column.name ?? null,
    examples,
    options: [...options, { value: LEAVE_OUT, ...year, confidence: null }],
  };
}
