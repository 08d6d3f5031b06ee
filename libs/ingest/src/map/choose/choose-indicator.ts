import type { ColumnProfile } from '../../types/column-profile';
import { columnsChosen, columnsFreeFor } from './chosen-roles';
import { knownShare, labelColumns, labelsOf } from './find-columns';
import { foldText } from '../fold-text';
import { headerScore } from '../header-words';
import type { IndicatorIndex } from '../indicator-index';
import { LEAVE_OUT, type Answers } from '../measurement-map';
import { option, type MapQuestion, type QuestionOption } from '../question';

/** Where the indicator of a row is named: in a column, or nowhere (one for the whole file). */
export interface IndicatorChoice {
  readonly column: ColumnProfile | null;
  readonly indicatorId: string | null;
  readonly indicatorOf: Record<string, string>;
  readonly questions: MapQuestion[];
}

const MAX_VALUES = 60;
const MAX_OPTIONS = 300;

/** Decides which column names the indicators, or asks; asks for the names it does not know. */
export function chooseIndicator(
  columns: readonly ColumnProfile[],
  index: IndicatorIndex,
  answers: Answers,
): IndicatorChoice {
  const [said, ...others] = columnsChosen(columns, 'indicator', answers);
  if (said && others.length > 0) return oneOf([said, ...others], index, answers);
  if (said) return { column: said, indicatorId: null, ...mapValues(said, index, answers) };
  const labels = labelColumns(columnsFreeFor(columns, 'indicator', answers));
  const [likeliest] = [...labels].sort((a, b) => scoreOf(b, index) - scoreOf(a, index));
  const sure = likeliest && isSure(likeliest, index) ? likeliest : null;
  const answer = answers.indicatorColumn;
  const questions = sure ? [] : [whereQuestion(labels, likeliest ?? null, index)];
  if (answer?.startsWith('indicator:')) {
    return { column: null, indicatorId: answer.slice(10), indicatorOf: {}, questions };
  }
  const named = labels.find((column) => answer === `column:${column.name}`);
  const guess = answer === undefined ? likeliest : null;
  const chosen = named ?? sure ?? guess;
  if (!chosen) return { column: null, indicatorId: null, indicatorOf: {}, questions };
  const mapped = mapValues(chosen, index, answers);
  return {
    column: sure || answer ? chosen : null,
    indicatorId: null,
    indicatorOf: mapped.indicatorOf,
    questions: [...questions, ...mapped.questions],
  };
}

/** Several columns were said to name the indicators: one of them does, and which is asked. */
function oneOf(
  said: readonly ColumnProfile[],
  index: IndicatorIndex,
  answers: Answers,
): IndicatorChoice {
  const column = said.find(({ name }) => answers.indicatorColumn === `column:${name}`) ?? null;
  const mapped = column && mapValues(column, index, answers);
  const [likeliest = null] = [...said].sort((a, b) => scoreOf(b, index) - scoreOf(a, index));
  return {
    column,
    indicatorId: null,
    indicatorOf: mapped?.indicatorOf ?? {},
    questions: [whereQuestion(said, likeliest, null), ...(mapped?.questions ?? [])],
  };
}

function isSure(column: ColumnProfile, index: IndicatorIndex): boolean {
  const known = knownShare(column, index);
  return known >= 0.5 || (known > 0 && headerScore(column.header, 'indicator') > 0.5);
}

function scoreOf(column: ColumnProfile, index: IndicatorIndex): number {
  const several = labelsOf(column).length > 1 ? 0.3 : 0;
  return knownShare(column, index) * 10 + headerScore(column.header, 'indicator') + several;
}

/** Known names map themselves; unknown ones are asked for unless most are known (then they are errors). */
function mapValues(
  column: ColumnProfile,
  index: IndicatorIndex,
  answers: Answers,
): { indicatorOf: Record<string, string>; questions: MapQuestion[] } {
  const indicatorOf: Record<string, string> = {};
  const questions: MapQuestion[] = [];
  const mostKnown = knownShare(column, index) >= 0.5;
  for (const text of labelsOf(column)) {
    const id = `value:${column.name}:${text}`;
    const answer = answers[id];
    const known = index.find(text)?.id;
    if (answer !== undefined) indicatorOf[foldText(text)] = answer === LEAVE_OUT ? '' : answer;
    else if (known !== undefined) indicatorOf[foldText(text)] = known;
    const ask = known === undefined && (answer !== undefined || !mostKnown);
    if (ask && questions.length < MAX_VALUES)
      questions.push(valueQuestion(id, column, text, index));
  }
  return { indicatorOf, questions };
}

function valueQuestion(
  id: string,
  column: ColumnProfile,
  text: string,
  index: IndicatorIndex,
): MapQuestion {
  return {
    id,
    kind: 'valueMapping',
    da: `Hvilken indikator er »${text}« i kolonnen »${column.name}«?`,
    en: `Which indicator is “${text}” in the column “${column.name}”?`,
    column: column.name,
    examples: [text],
    options: [
      ...indicatorOptions(text, index),
      { value: LEAVE_OUT, da: 'Indlæs ikke', en: 'Do not load', confidence: null },
    ],
  };
}

function whereQuestion(
  labels: readonly ColumnProfile[],
  likeliest: ColumnProfile | null,
  index: IndicatorIndex | null,
): MapQuestion {
  const inColumn: QuestionOption[] = labels.map((column) => ({
    value: `column:${column.name}`,
    da: `I kolonnen »${column.name}«`,
    en: `In the column “${column.name}”`,
    confidence: column === likeliest ? 0.6 : 0.2,
  }));
  const whole = (index?.indicators ?? []).slice(0, MAX_OPTIONS).map((indicator) => ({
    value: `indicator:${indicator.id}`,
    da: `Alle tal hører til »${indicator.name}«`,
    en: `All values belong to “${indicator.name}”`,
    confidence: null,
  }));
  inColumn.sort((a, b) => (b.confidence ?? 0) - (a.confidence ?? 0));
  return {
    id: 'indicatorColumn',
    kind: 'columnRole',
    da: 'Hvor står det, hvilken indikator tallene hører til?',
    en: 'Where does the file say which indicator the values belong to?',
    column: null,
    examples: likeliest ? labelsOf(likeliest).slice(0, 5) : [],
    options: [...inColumn, ...whole],
  };
}

function indicatorOptions(text: string, index: IndicatorIndex): QuestionOption[] {
  const guesses = index.guesses(text, 5);
  const guessed = new Set(guesses.map(({ id }) => id));
  const rest = index.indicators.filter(({ id }) => !guessed.has(id)).slice(0, MAX_OPTIONS);
  return [
    ...guesses.map(({ id, name, confidence }) => option(id, name, round(confidence))),
    ...rest.map(({ id, name }) => option(id, name)),
  ];
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
