import type { ColumnProfile } from '../../types/column-profile';
import {
  chosenField,
  columnOption,
  fieldsSaid,
  namedFor,
  type FieldsSaid,
  type ManyColumn,
} from './fields-said';
import { LEAVE_OUT, type Answers } from '../measurement-map';
import { portfolioFieldOf, type PortfolioField } from './portfolio-fields';
import type { MapQuestion } from '../question';

/** Which column holds which field of a project. */
export type FieldChoice = FieldsSaid;

const MANY = new Set<PortfolioField>(['cost', 'effect', 'target']);

/**
 * Finds the fields by what people say of the columns, else by their headers; asks for the project's name and for amounts
 * without a known header.
 */
export function chooseFields(columns: readonly ColumnProfile[], answers: Answers): FieldChoice {
  const choice = fieldsSaid(columns, answers);
  for (const column of columns) {
    if (chosenField(column, answers) === null) takeByHeader(column, choice, answers);
  }
  const { fields, several, disputed, questions } = choice;
  several.sort((a, b) => a.column.index - b.column.index);
  if (fields.project === undefined && !disputed.has('project')) {
    questions.unshift(projectQuestion(columns));
    const named = namedFor('project', columns, answers);
    if (named) takeAsProject(fields, named.index);
  }
  return choice;
}

function takeByHeader(
  column: ColumnProfile,
  { fields, several, disputed, questions }: FieldChoice,
  answers: Answers,
): void {
  const guess = portfolioFieldOf(column)?.field ?? null;
  if (guess && MANY.has(guess)) {
    several.push({ column, field: guess as ManyColumn['field'] });
  } else if (guess) {
    if (!disputed.has(guess)) fields[guess] ??= column.index;
  } else if (column.kind === 'number' && column.number?.style.currency) {
    questions.push(amountQuestion(column));
    const answer = answers[`field:${column.name}`];
    if (answer === 'cost' || answer === 'effect') several.push({ column, field: answer });
  }
}

/** The column that a person says is the name is nothing else any more. */
function takeAsProject(fields: FieldChoice['fields'], column: number): void {
  for (const [field, at] of Object.entries(fields)) {
    if (at === column) delete fields[field as PortfolioField];
  }
  fields.project = column;
}

function projectQuestion(columns: readonly ColumnProfile[]): MapQuestion {
  const texts = columns.filter(({ kind }) => kind === 'text');
  return {
    id: 'field:project',
    kind: 'columnRole',
    da: 'Hvilken kolonne er projektets navn?',
    en: 'Which column is the name of the project?',
    column: null,
    examples: [],
    options: texts.map((column) => columnOption(column)),
  };
}

function amountQuestion(column: ColumnProfile): MapQuestion {
  const choice = (value: string, da: string, en: string) => ({ value, da, en, confidence: null });
  return {
    id: `field:${column.name}`,
    kind: 'columnRole',
    da: `Hvad er beløbene i kolonnen »${column.name}«?`,
    en: `What are the amounts in the column “${column.name}”?`,
    column: column.name,
    examples: column.samples.slice(0, 3),
    options: [
      choice('cost', 'Udgift eller investering', 'Cost or investment'),
      choice('effect', 'Effekt pr. år', 'Effect per year'),
      choice(LEAVE_OUT, 'Bruges ikke', 'Not used'),
    ],
  };
}
