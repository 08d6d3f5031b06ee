import { periodHeaders } from '../../map/choose/find-columns';
import type { Answers } from '../../map/measurement-map';
import type { MapQuestion, QuestionOption } from '../../map/question';
import type { TableProfile } from '../../profile';
import type { ColumnProfile } from '../../types/column-profile';
import { ALL_PERIODS } from './answer-styles';
import { isCorrected } from './corrected-styles';

/** A question to the analyst, with the answer it has so far. */
export interface ImportQuestion extends Omit<MapQuestion, 'kind'> {
  readonly kind: MapQuestion['kind'] | 'numberStyle' | 'dateOrder' | 'encoding';
  readonly answer: string | null;
  /** Who answered: the analyst, or someone about an earlier file of the source; null for a mere suggestion. */
  readonly from: 'analyst' | 'source' | null;
}
/** A question before its answer is looked up. */
export type Unanswered = Omit<ImportQuestion, 'answer' | 'from'>;

/** Confidence from which an answer is filled in beforehand. */
const SURE = 0.9;

/** What the way of writing leaves open in the columns that are used. */
export function styleQuestions(profile: TableProfile, used: ReadonlySet<number>): Unanswered[] {
  const questions: Unanswered[] = [];
  const series = new Set(periodHeaders(profile.columns).map(({ column }) => column.index));
  const columns = profile.columns.filter(
    (column) => used.has(column.index) && !isCorrected(column),
  );
  const first = columns.find((one) => series.has(one.index) && one.number?.readings.length);
  for (const column of columns) {
    const isNumber = column.kind !== 'period' && (column.number?.readings.length ?? 0) > 0;
    const asked = !series.has(column.index) || column === first;
    if (isNumber && asked) questions.push(numberQuestion(column, series.has(column.index)));
    const isDate = column.kind === 'period' && (column.period?.readings.length ?? 0) > 0;
    if (isDate) questions.push(dateQuestion(column));
  }
  const { encoding, invalid, reason } = profile.encoding;
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be';
  if (!wide && (invalid > 0 || reason === 'chosen')) questions.unshift(ENCODING);
  return questions;
}

/** Questions with their answers: given now, remembered, or nearly certain. */
export function answered(
  questions: readonly Unanswered[],
  given: Answers,
  remembered: Answers,
): ImportQuestion[] {
  return questions.map((question) => {
    const [first] = question.options;
    const likely = first && (first.confidence ?? 0) >= SURE ? first.value : null;
    const fits = (answer: string | undefined): string | null =>
      answer !== undefined && allowed(question, answer) ? answer : null;
    const own = fits(given[question.id]);
    const known = own ?? (given[question.id] === '' ? null : fits(remembered[question.id]));
    const from = own !== null ? 'analyst' : known !== null ? 'source' : null;
    return { ...question, answer: known ?? likely, from };
  });
}

function allowed(question: Unanswered, answer: string): boolean {
  return question.options.some(({ value }) => value === answer);
}

function numberQuestion(column: ColumnProfile, series: boolean): Unanswered {
  const readings = column.number?.readings ?? [];
  const text = readings[0]?.examples[0]?.text ?? '';
  const where = series ? 'kolonnerne med perioder' : `kolonnen »${column.name}«`;
  const whereEn = series ? 'the columns of periods' : `the column “${column.name}”`;
  return {
    id: series ? ALL_PERIODS : `number:${column.name}`,
    kind: 'numberStyle',
    da: `Hvad betyder ${text} i ${where}?`,
    en: `What does ${text} in ${whereEn} mean?`,
    column: series ? null : column.name,
    examples: readings[0]?.examples.map((example) => example.text) ?? [],
    options: readings.map(({ style, examples }) => ({
      value: `decimal:${style.decimal}`,
      da: `${examples[0]?.value.replace('.', ',') ?? ''} (${style.decimal === ',' ? 'komma' : 'punktum'} er decimaltegn)`,
      en: `${examples[0]?.value ?? ''} (${style.decimal === ',' ? 'comma' : 'dot'} is the decimal sign)`,
      confidence: style.decimal === ',' ? 0.6 : 0.4,
    })),
  };
}

function dateQuestion(column: ColumnProfile): Unanswered {
  const readings = column.period?.readings ?? [];
  const text = readings[0]?.examples[0]?.text ?? '';
  return {
    id: `date:${column.name}`,
    kind: 'dateOrder',
    da: `Hvad betyder ${text} i kolonnen »${column.name}«?`,
    en: `What does ${text} in the column “${column.name}” mean?`,
    column: column.name,
    examples: readings[0]?.examples.map((example) => example.text) ?? [],
    options: readings.map(({ order, examples }) => {
      const key = examples[0]?.key ?? '';
      const [da, en] =
        order === 'dmy' ? ['dag først', 'day first'] : ['måned først', 'month first'];
      return {
        value: order,
        da: `${key} (${da})`,
        en: `${key} (${en})`,
        confidence: order === 'dmy' ? 0.6 : 0.4,
      };
    }),
  };
}

const choice = (value: string, da: string, en: string): QuestionOption => ({
  value,
  da,
  en,
  confidence: null,
});
const ENCODING: Unanswered = {
  id: 'encoding',
  kind: 'encoding',
  da: 'Hvilket tegnsæt er filen skrevet i? Nogle tegn passer ikke.',
  en: 'Which encoding is the file written in? Some characters do not fit.',
  column: null,
  examples: [],
  options: [
    choice('utf-8', 'UTF-8; linjer med ødelagte tegn afvises', 'UTF-8; broken lines are rejected'),
    choice('windows-1252', 'Windows-1252', 'Windows-1252'),
  ],
};
