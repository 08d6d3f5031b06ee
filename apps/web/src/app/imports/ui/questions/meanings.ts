import type { ImportQuestion } from '@gevinst/contract';
import type { Language } from '../../../shared/format/numbers';
import { monthLong } from '../../../shared/format/dates';

/** An example from the file and what it would mean under one answer. */
export interface Meaning {
  readonly text: string;
  readonly means: string;
}

type Read = (text: string, language: Language) => string | null;

/** What the examples of a question would mean; answers that need no reading give none. */
export function meaningsOf(
  question: ImportQuestion,
  answer: string,
  language: Language,
): Meaning[] {
  const read = READERS[answer];
  if (!read) return [];
  return question.examples.slice(0, 3).flatMap((text) => {
    const means = read(text, language);
    return means === null ? [] : [{ text, means }];
  });
}

const READERS: Record<string, Read | undefined> = {
  'decimal:,': (text) => number(text, '.', ','),
  'decimal:.': (text) => number(text, ',', '.'),
  dmy: (text, language) => dateWords(text, language, false),
  mdy: (text, language) => dateWords(text, language, true),
};

/** Name of the translation for a way of writing that the examples below it explain; null for other answers. */
export function plainName(answer: string): string | null {
  return PLAIN[answer] ?? null;
}

const PLAIN: Record<string, string | undefined> = {
  'decimal:,': 'comma',
  'decimal:.': 'dot',
  dmy: 'dayFirst',
  mdy: 'monthFirst',
};

/** Without grouping, so that the two readings cannot be mistaken for each other. */
function number(text: string, group: string, sign: string): string | null {
  if (!/^[-\d.,]+$/.test(text)) return null;
  return text.replaceAll(group, '').replace(sign, ',');
}

function dateWords(text: string, language: Language, monthFirst: boolean): string | null {
  const found = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text);
  if (!found) return null;
  const [day, month] = monthFirst ? [found[2], found[1]] : [found[1], found[2]];
  const [d, m] = [Number(day), Number(month)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return null;
  const name = monthLong(`${found[3] ?? ''}-${String(m).padStart(2, '0')}`, language);
  return language === 'da' ? `${d}. ${name}` : `${d} ${name}`;
}
