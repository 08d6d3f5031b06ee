import type { ColumnProfile } from '../../types/column-profile';
import { FIELD_NAMES, fieldSaid, inSeveralColumns, type PortfolioTarget } from './field-names';
import type { Answers } from '../measurement-map';
import type { CostKind } from './portfolio-map';
import type { PortfolioField } from './portfolio-fields';
import type { MapQuestion } from '../question';

/** A column of amounts or targets, of which there may be several. */
export interface ManyColumn {
  readonly column: ColumnProfile;
  readonly field: 'cost' | 'effect' | 'target';
  /** What a person says that the costs are spent on. */
  readonly kind?: CostKind;
}

/** What people have said that the columns of a portfolio file hold. */
export interface FieldsSaid {
  readonly fields: Partial<Record<PortfolioField, number>>;
  readonly several: ManyColumn[];
  /** Fields that two columns are said to hold, as long as nobody has said which of them does. */
  readonly disputed: ReadonlySet<PortfolioField>;
  readonly questions: MapQuestion[];
}

/** What a person has said that the column holds; null when nobody has. */
export function chosenField({ name }: ColumnProfile, answers: Answers): PortfolioTarget | null {
  return fieldSaid(answers[`role:${name}`]);
}

/** The fields of the columns that people have spoken of; asks where two of them are to be the same. */
export function fieldsSaid(columns: readonly ColumnProfile[], answers: Answers): FieldsSaid {
  const fields: FieldsSaid['fields'] = {};
  const several: ManyColumn[] = [];
  const disputed = new Set<PortfolioField>();
  const questions: MapQuestion[] = [];
  const said = Map.groupBy(columns, (column) => chosenField(column, answers));
  for (const [target, held] of said) {
    if (target === null) continue;
    if (inSeveralColumns(target)) {
      several.push(...held.map((column) => manyColumn(column, target)));
      continue;
    }
    const field = target as PortfolioField;
    if (held.length > 1) questions.push(whichQuestion(field, held));
    const one = held.length > 1 ? namedFor(field, held, answers) : held[0];
    if (one) fields[field] = one.index;
    else disputed.add(field);
  }
  return { fields, several, disputed, questions };
}

function manyColumn(column: ColumnProfile, target: PortfolioTarget): ManyColumn {
  const [field, kind] = target.split('.') as [ManyColumn['field'], CostKind | undefined];
  return kind ? { column, field, kind } : { column, field };
}

/** The column that an answer names for the field. */
export function namedFor(
  field: PortfolioField,
  columns: readonly ColumnProfile[],
  answers: Answers,
): ColumnProfile | undefined {
  return columns.find(({ name }) => answers[`field:${field}`] === `column:${name}`);
}

function whichQuestion(field: PortfolioField, columns: readonly ColumnProfile[]): MapQuestion {
  const { da, en } = FIELD_NAMES[field as PortfolioTarget];
  return {
    id: `field:${field}`,
    kind: 'columnRole',
    da: `Flere kolonner er valgt som »${da}«. Hvilken af dem er det?`,
    en: `Several columns are chosen as “${en}”. Which one is it?`,
    column: null,
    examples: [],
    options: columns.map((column) => columnOption(column)),
  };
}

/** A column to choose, with what stands in it. */
export function columnOption({ name, samples }: ColumnProfile): MapQuestion['options'][number] {
  const shown = samples.slice(0, 2).join(', ');
  return {
    value: `column:${name}`,
    da: `»${name}« (${shown})`,
    en: `“${name}” (${shown})`,
    confidence: null,
  };
}
