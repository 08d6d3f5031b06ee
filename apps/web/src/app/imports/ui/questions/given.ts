import type { ImportCorrection, ImportQuestion, ImportReading } from '@gevinst/contract';
import type { Language } from '../../../shared/format/numbers';
import { ENCODINGS, delimiterText } from '../reading/reading-facts';
import { roleKey } from '../reading/role-words';
import { isAnswered } from './answered';
import { askedOf } from './asked';
import { meaningsOf, plainName } from './meanings';

type Words = Readonly<Record<Language, string>>;

/** A text of the file, or a translation's name with what is filled into it. */
export interface Said {
  readonly key?: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly text?: string;
}

/** Something a person has said about a file, as a line of the list. */
export interface Given {
  readonly id: string;
  readonly asked: Said;
  readonly said: Said;
  /** What the answer makes of the first example: `1.100 = 1100`. */
  readonly meaning: string;
  /** It was said about an earlier file of the source. */
  readonly remembered: boolean;
  /** The question to open again; null for a correction, which is taken back. */
  readonly question: ImportQuestion | null;
}

/** Everything that people have said about how the file is read: answers first, then corrections. */
export function givenOf(
  questions: readonly ImportQuestion[],
  reading: ImportReading | null,
  language: Language,
): Given[] {
  return [
    ...questions.filter(isAnswered).map((question) => answerOf(question, language)),
    ...(reading?.corrections ?? []).map((one) => correctionOf(one, language)),
  ];
}

function answerOf(question: ImportQuestion, language: Language): Given {
  const answer = question.answer ?? '';
  const option: Words | undefined = question.options.find(({ value }) => value === answer);
  const [meaning] = meaningsOf(question, answer, language);
  const plain = plainName(answer);
  return {
    id: question.id,
    asked: { text: askedOf(question)[language] },
    said: plain ? { key: `questions.plain.${plain}` } : { text: option?.[language] ?? answer },
    meaning: meaning ? `${meaning.text} = ${meaning.means}` : '',
    remembered: question.from === 'source',
    question,
  };
}

function correctionOf({ id, answer, from }: ImportCorrection, language: Language): Given {
  const [, subject, column = ''] = /^(role|written):(.*)$/s.exec(id) ?? [];
  const asked = subject
    ? { key: `given.${subject}`, params: { column } }
    : { key: `correct.${id}` };
  const said = saidOf(id, subject, answer, language);
  return { id, asked, said, meaning: '', remembered: from === 'source', question: null };
}

function saidOf(id: string, subject: string | undefined, answer: string, language: Language): Said {
  const plain = plainName(answer);
  if (plain) return { key: `questions.plain.${plain}` };
  if (subject === 'role') return { key: roleKey(answer) };
  if (id === 'kind') return { key: `kind.${answer}` };
  if (id === 'encoding') return { text: ENCODINGS[answer] ?? answer };
  if (id === 'delimiter') return { text: delimiterText(answer, language) };
  if (id === 'keepTotals') return { key: answer === 'true' ? 'given.yes' : 'given.no' };
  if (id !== 'headerLine') return { text: answer };
  const none = answer === 'none';
  return none
    ? { key: 'correct.noHeader' }
    : { key: 'reading.lineNumber', params: { line: answer } };
}
