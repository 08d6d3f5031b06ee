import type { ColumnProfile } from '../types/column-profile';
import { LEAVE_OUT, type Answers } from './measurement-map';
import { portfolioFieldOf, type PortfolioField } from './portfolio-fields';
import type { MapQuestion } from './question';

/** Which column holds which field of a project. */
export interface FieldChoice {
  readonly fields: Partial<Record<PortfolioField, number>>;
  /** Columns of amounts and targets, of which there may be several. */
  readonly several: readonly { column: ColumnProfile; field: 'cost' | 'effect' | 'target' }[];
  readonly questions: readonly MapQuestion[];
}

const MANY = new Set<PortfolioField>(['cost', 'effect', 'target']);

/** Finds the fields by their headers; asks for the project's name and for amounts without a known header. */
export function chooseFields(columns: readonly ColumnProfile[], answers: Answers): FieldChoice {
  const fields: FieldChoice['fields'] = {};
  const several: { column: ColumnProfile; field: 'cost' | 'effect' | 'target' }[] = [];
  const questions: MapQuestion[] = [];
  for (const column of columns) {
    const guess = portfolioFieldOf(column)?.field ?? null;
    if (guess && MANY.has(guess)) {
      several.push({ column, field: guess as 'cost' | 'effect' | 'target' });
    } else if (guess) fields[guess] ??= column.index;
    else if (column.kind === 'number' && column.number?.style.currency) {
      questions.push(amountQuestion(column));
      const answer = answers[`field:${column.name}`];
      if (answer === 'cost' || answer === 'effect') several.push({ column, field: answer });
    }
  }
  if (fields.project === undefined) {
    questions.unshift(projectQuestion(columns));
    const named = columns.find(({ name }) => answers['field:project'] === `column:${name}`);
    if (named) takeAsProject(fields, named.index);
  }
  return { fields, several, questions };
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
    options: texts.map((column) => ({
      value: `column:${column.name}`,
      da: `»${column.name}« (${column.samples.slice(0, 2).join(', ')})`,
      en: `“${column.name}” (${column.samples.slice(0, 2).join(', ')})`,
      confidence: null,
    })),
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
