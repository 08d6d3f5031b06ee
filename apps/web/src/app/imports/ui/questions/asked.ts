import type { ImportQuestion } from '@gevinst/contract';
import type { Language } from '../../../shared/format/numbers';
import { monthLong } from '../../../shared/format/dates';

type Words = Readonly<Record<Language, string>>;

/** The question as it is asked on the page: closed months by name, everything else in the server's words. */
export function askedOf(question: ImportQuestion): Words {
  const months = question.examples;
  if (question.kind !== 'closedPeriod' || months.length === 0) return question;
  return {
    da: `Filen ændrer ${listed(months, 'da')}, som er lukket. Hvorfor skal tallene ændres?`,
    en: `The file changes ${listed(months, 'en')}, which are closed. Why should they change?`,
  };
}

function listed(months: readonly string[], language: Language): string {
  const names = months.map((month) => monthLong(month, language));
  const last = names.pop() ?? '';
  const and = language === 'da' ? ' og ' : ' and ';
  return names.length === 0 ? last : names.join(', ') + and + last;
}
