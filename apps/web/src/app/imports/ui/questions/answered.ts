import type { ImportQuestion } from '@gevinst/contract';

/** The question why closed months should change. */
export function isWhy({ kind }: Pick<ImportQuestion, 'kind'>): boolean {
  return kind === 'closedPeriod';
}

/** Whether a person has answered; the server suggests answers too, but never a reason. */
export function isAnswered(question: Pick<ImportQuestion, 'kind' | 'answer' | 'from'>): boolean {
  const { answer, from } = question;
  return answer !== null && (isWhy(question) || from === 'analyst' || from === 'source');
}
