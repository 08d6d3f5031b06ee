import type { ImportReading } from '@gevinst/contract';

type Column = Pick<ImportReading['columns'][number], 'role' | 'target'>;

const FIELD = 'field:';

/** The answer that would say what a column is used for: a field where it is one of a portfolio file. */
export function roleAnswer({ role, target }: Column): string {
  return role === 'projectField' && target !== null ? FIELD + target : role;
}

/** The name of the translation of such an answer. */
export function roleKey(answer: string): string {
  const field = fieldIn(answer);
  return field === null ? `role.${answer}` : `field.${field}`;
}

/** The field of a portfolio file that an answer names; null for any other. */
export function fieldIn(answer: string): string | null {
  return answer.startsWith(FIELD) ? answer.slice(FIELD.length) : null;
}
