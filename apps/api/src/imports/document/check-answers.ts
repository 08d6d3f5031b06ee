import type { ImportReading } from '@gevinst/contract';
import { ProblemError, type Said } from '../../http/problem-error';
import type { ImportEntity } from '../import.entity';
import { doubleFields } from './double-fields';
import { listed } from './listed';

type Answers = Readonly<Record<string, string>>;
type Wrong = readonly [question: string, message: Said];

/** Answers that cut the file into other columns: which ones is not known before it has been read again. */
const CUTS = ['encoding', 'delimiter', 'headerLine', 'cutDecimals'];
const IN_COLUMN = 'column:';
const NAMES_SHOWN = 30;

/** Refuses answers that cannot be true of the file as it has been read. */
export function assertAnswers(row: ImportEntity, answers: Answers): void {
  const { kind, state, document } = row;
  const { reading } = document;
  const isRead = reading !== null && (state === 'needs_decision' || state === 'ready');
  if (!isRead || CUTS.some((id) => answers[id] !== undefined)) return;
  const stays = (answers.kind ?? kind) === kind;
  const fields = kind === 'portfolio' && stays ? doubleFields(reading, answers) : [];
  const wrong = [...missingColumns(reading, answers), ...fields];
  if (wrong.length === 0) return;
  const errors = wrong.map(([question, message]) => ({ path: `answers.${question}`, message }));
  throw new ProblemError('validation_failed', undefined, { errors });
}

/** Answers that name a column which the file has not. */
function missingColumns({ columns }: ImportReading, answers: Answers): Wrong[] {
  const names = columns.map(({ name }) => name);
  return Object.entries(answers)
    .filter(([question, answer]) => !namesColumn(question, answer, names))
    .map(([question, answer]) => [question, noSuchColumn(answer, names)]);
}

function namesColumn(question: string, answer: string, names: readonly string[]): boolean {
  if (answer.startsWith(IN_COLUMN)) return names.includes(answer.slice(IN_COLUMN.length));
  return question !== 'indicatorColumn' || answer === '' || answer.startsWith('indicator:');
}

function noSuchColumn(answer: string, names: readonly string[]): Said {
  const name = answer.replace(IN_COLUMN, '').slice(0, 100);
  const shown = names.slice(0, NAMES_SHOWN);
  return {
    da: `»${name}« er ingen kolonne i filen. Den har ${listed(shown, 'da')}.`,
    en: `“${name}” is no column of the file. It has ${listed(shown, 'en')}.`,
  };
}
