import type { ImportReading } from '@gevinst/contract';
import { FIELD_NAMES, fieldSaid, inSeveralColumns, sayingField } from '@gevinst/ingest';
import type { Said } from '../../http/problem-error';
import { listed } from './listed';

type Column = ImportReading['columns'][number];
type Field = keyof typeof FIELD_NAMES;
type Answers = Readonly<Record<string, string>>;

/** Answers by which several columns of a portfolio file would hold the same field. */
export function doubleFields({ columns }: ImportReading, answers: Answers): [string, Said][] {
  const roleOf = (column: Column): string | undefined => answers[`role:${column.name}`];
  const fields = Map.groupBy(columns, (column) => fieldOf(column, roleOf(column)));
  return [...fields].flatMap(([field, held]) => {
    const alone = field === null || held.length < 2 || inSeveralColumns(field);
    const said = alone ? undefined : held.find((column) => roleOf(column) !== undefined);
    if (alone || !said) return [];
    const names = held.map(({ name }) => name);
    return [[`role:${said.name}`, oneOnly(field, names)] as [string, Said]];
  });
}

/** What the column is said to hold, else what it is read as now; an answer that is taken back says nothing. */
function fieldOf({ role, target }: Column, answer: string | undefined): Field | null {
  if (answer !== undefined) return fieldSaid(answer);
  return role === 'projectField' && target !== null ? fieldSaid(sayingField(target)) : null;
}

function oneOnly(field: Field, names: readonly string[]): Said {
  const { da, en } = FIELD_NAMES[field];
  return {
    da: `Kolonnerne ${listed(names, 'da')} kan ikke alle være »${da}«. Vælg noget andet for de øvrige.`,
    en: `The columns ${listed(names, 'en')} cannot all be “${en}”. Choose something else for the others.`,
  };
}
