import type { ColumnProfile } from '../../types/column-profile';
import { chosenRole, columnsChosen } from './chosen-roles';
import { columnOption } from '../portfolio/fields-said';
import { holdsTotals, labelColumns, labelsOf } from './find-columns';
import type { Answers } from '../measurement-map';
import type { MapQuestion, QuestionOption } from '../question';

/** How earlier files of the source were divided, by names of columns. */
export interface Division {
  /** Columns that were part of a measurement's key. */
  readonly kept: readonly string[];
  /** Columns that a person has said tell values apart: no file is divided otherwise unless someone says so. */
  readonly chosen: readonly string[];
}

/** The columns that tell values apart. */
export interface DimensionChoice {
  readonly columns: readonly ColumnProfile[];
  /** What a column is called in earlier files, by its index. */
  readonly names: Readonly<Record<number, string>>;
  /** They count also where no value needs them. */
  readonly keep: boolean;
  readonly questions: readonly MapQuestion[];
  /** The file is divided in another way than the source's earlier ones, and nobody has said that it may be. */
  readonly open: boolean;
}

/** The file was never divided before. */
export const UNDIVIDED: Division = { kept: [], chosen: [] };
/** The answer that takes a file without a division that earlier ones had. */
const WITHOUT = 'without';

/**
 * Which of the `left` columns tell values apart: those that a person says do, and names of which there are several. Where
 * a person has chosen for the source, a column that is missing or new is asked about.
 */
export function chooseDimensions(
  left: readonly ColumnProfile[],
  all: readonly ColumnProfile[],
  answers: Answers,
  { kept, chosen }: Division,
): DimensionChoice {
  const missing = chosen.filter((name) => !all.some((column) => column.name === name));
  const renamed = missing.map((name) => renamedTo(name, left, answers));
  const names = Object.fromEntries(
    renamed.flatMap((column, at) => (column ? [[column.index, missing[at] ?? '']] : [])),
  );
  const unsettled = missing.some((name, at) => !renamed[at] && answers[idOf(name)] !== WITHOUT);
  const said = [...columnsChosen(left, 'dimension', answers), ...renamed];
  const free = severalNames(left, kept).filter(
    (column) => chosenRole(column, answers) === null && !said.includes(column),
  );
  const strange = free.filter(({ name }) => chosen.length > 0 && !kept.includes(name));
  const columns = left.filter((column) => said.includes(column) || free.includes(column));
  const asked = missing.map((name) => missingQuestion(name, left, answers, chosen));
  return {
    columns,
    names,
    keep: kept.length > 0 || columns.some((one) => said.includes(one) || holdsTotals(one)),
    questions: [...asked, ...(unsettled ? [] : strange.map(newQuestion))],
    open: unsettled || strange.length > 0,
  };
}

function severalNames(
  columns: readonly ColumnProfile[],
  kept: readonly string[],
): readonly ColumnProfile[] {
  return labelColumns(columns).filter(
    (column) => labelsOf(column).length > 1 || holdsTotals(column) || kept.includes(column.name),
  );
}

function idOf(name: string): string {
  return `dimension:${name}`;
}

/** The column that a person says is the missing one under another name. */
function renamedTo(
  missing: string,
  columns: readonly ColumnProfile[],
  answers: Answers,
): ColumnProfile | undefined {
  return columns.find(({ name }) => answers[idOf(missing)] === `column:${name}`);
}

function missingQuestion(
  missing: string,
  columns: readonly ColumnProfile[],
  answers: Answers,
  chosen: readonly string[],
): MapQuestion {
  const free = labelColumns(columns).filter(
    (column) => chosenRole(column, answers) === null && !chosen.includes(column.name),
  );
  const without: QuestionOption = {
    value: WITHOUT,
    da: `Ingen. Indlæs uden opdeling på »${missing}«`,
    en: `None. Load without a division by “${missing}”`,
    confidence: null,
  };
  return {
    id: idOf(missing),
    kind: 'columnRole',
    da: `Tidligere filer fra kilden var delt op efter »${missing}«, som denne fil ikke har. Hvilken kolonne er det nu?`,
    en: `Earlier files of the source were divided by “${missing}”, which this file has not. Which column is it now?`,
    column: null,
    examples: [],
    options: [...free.map((column) => columnOption(column)), without],
  };
}

function newQuestion({ name, samples, distinct }: ColumnProfile): MapQuestion {
  const texts = distinct?.map(({ text }) => text) ?? samples;
  return {
    id: `role:${name}`,
    kind: 'columnRole',
    da: `Kolonnen »${name}« delte ikke tallene op i tidligere filer fra kilden. Skal den gøre det nu?`,
    en: `The column “${name}” did not divide the values in earlier files of the source. Should it now?`,
    column: name,
    examples: texts.slice(0, 5),
    options: [
      { value: 'dimension', da: 'Ja, som opdeling', en: 'Yes, as a division', confidence: null },
      { value: 'ignored', da: 'Nej, brug den ikke', en: 'No, do not use it', confidence: null },
    ],
  };
}
