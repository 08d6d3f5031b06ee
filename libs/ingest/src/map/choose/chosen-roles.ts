import type { ColumnProfile } from '../../types/column-profile';
import type { Answers } from '../measurement-map';
import type { MeasurementRole } from '../header-words';

/** Begins the id of an answer that says what a column is for, whatever it looks like. */
const ROLE = 'role:';

/** What a person can say that a column is for. */
export type ChosenRole = Exclude<MeasurementRole, 'periodColumn'>;

const ROLES: readonly string[] = ['indicator', 'period', 'value', 'dimension', 'ignored'];

/** What a person has said that the column is for; null when nobody has. */
export function chosenRole({ name }: { readonly name: string }, answers: Answers) {
  const said = answers[ROLE + name];
  return said !== undefined && ROLES.includes(said) ? (said as ChosenRole) : null;
}

/** The columns that a person has said are for `role`. */
export function columnsChosen(
  columns: readonly ColumnProfile[],
  role: ChosenRole,
  answers: Answers,
): ColumnProfile[] {
  return columns.filter((column) => chosenRole(column, answers) === role);
}

/** The columns that may be taken for `role`: nobody has said that they are something else. */
export function columnsFreeFor(
  columns: readonly ColumnProfile[],
  role: ChosenRole,
  answers: Answers,
): ColumnProfile[] {
  return columns.filter((column) => [null, role].includes(chosenRole(column, answers)));
}

/** The columns without those that a person has left out. */
export function columnsToRead(
  columns: readonly ColumnProfile[],
  answers: Answers,
): ColumnProfile[] {
  return columns.filter((column) => chosenRole(column, answers) !== 'ignored');
}
