import type { ImportQuestion } from '@gevinst/contract';
import { isAnswered } from './answered';

/** Answers by question id; a question that is not there is unanswered. */
export type Answers = Record<string, string>;

/** Hands answers over; false when it went wrong, which the page has told. */
export type SaveAnswers = (answers: Answers) => Promise<boolean>;

/** Below this a suggestion must be confirmed by the analyst and is not preselected. */
const SURE = 0.9;

/** What the page starts with: the source's profile first, then a suggestion we are sure of. */
export function prefilled(questions: readonly ImportQuestion[]): Answers {
  const answers: Answers = {};
  for (const question of questions) {
    const value = question.answer ?? sureSuggestion(question);
    if (value !== null) answers[question.id] = value;
  }
  return answers;
}

/** Where an answer came from, shown beside the question. */
export function originOf(question: ImportQuestion): 'profile' | 'suggestion' | 'none' {
  if (isAnswered(question)) return question.from === 'source' ? 'profile' : 'none';
  return (question.answer ?? sureSuggestion(question)) === null ? 'none' : 'suggestion';
}

/** Where the file names its indicators: 'column:NAME', or 'indicator:ID' for one that all values belong to. */
const WHERE = 'indicatorColumn';
const IN_COLUMN = 'column:';

/** The questions that make sense after the answers so far: names are only asked for in the column that has them. */
export function relevant(questions: readonly ImportQuestion[], answers: Answers): ImportQuestion[] {
  const where = questions.some(({ id }) => id === WHERE) ? answers[WHERE] : undefined;
  if (!where) return [...questions];
  const column = where.startsWith(IN_COLUMN) ? where.slice(IN_COLUMN.length) : null;
  return questions.filter((one) => one.kind !== 'valueMapping' || one.column === column);
}

/** The questions that still need an answer, in the order of the page. */
export function unanswered(
  questions: readonly ImportQuestion[],
  answers: Answers,
): ImportQuestion[] {
  return questions.filter((question) => (answers[question.id] ?? '').trim() === '');
}

/** Few options are shown as radio buttons, many as a list to choose from. */
export function controlFor(question: ImportQuestion): 'text' | 'radio' | 'select' {
  if (question.options.length === 0) return 'text';
  return question.options.length <= 4 ? 'radio' : 'select';
}

function sureSuggestion(question: ImportQuestion): string | null {
  const [best, rival] = [...question.options].sort(
    (a, b) => (b.confidence ?? 0) - (a.confidence ?? 0),
  );
  if (!best || (best.confidence ?? 0) < SURE) return null;
  return rival && rival.confidence === best.confidence ? null : best.value;
}
