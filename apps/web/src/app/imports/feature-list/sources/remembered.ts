import type { SourceMemory } from '@gevinst/contract';
import type { Language } from '../../../shared/format/numbers';
import { plainName } from '../../ui/questions/meanings';
import { ENCODINGS, delimiterText } from '../../ui/reading/reading-facts';
import { fieldIn, roleKey } from '../../ui/reading/role-words';

/** One thing that is remembered, as a text's name and what is filled into it. */
export interface Remembered {
  readonly id: string;
  readonly key: string;
  readonly params: Readonly<Record<string, string>>;
  /** Name of the translation that is filled in as `field`. */
  readonly field?: string;
}

type Answer = SourceMemory['answers'][number];
type InWords = Omit<Remembered, 'id'>;

/** What is remembered of a source in words; what has none of its own is shown as it was answered. */
export function rememberedOf({ answers }: SourceMemory, language: Language): Remembered[] {
  return answers.map((one) => ({ id: one.id, ...inWords(one, language) }));
}

function inWords({ id, answer, indicatorName }: Answer, language: Language): InWords {
  const [, subject = ''] = /^[a-z]+:(.+)$/i.exec(id) ?? [];
  if (indicatorName !== null) {
    return { key: 'sources.indicator', params: { text: subject || id, name: indicatorName } };
  }
  const plain = plainName(answer);
  if (plain !== null) return { key: `sources.${plain}`, params: { column: subject || id } };
  if (id.startsWith('role:')) return usedAs(answer, { column: subject });
  if (id.startsWith('dimension:')) return divisionOf(answer, subject);
  const layout = layoutOf(id, answer, language);
  return layout ?? { key: 'sources.other', params: { question: id, answer } };
}

function usedAs(answer: string, params: Remembered['params']): InWords {
  if (fieldIn(answer) === null) return { key: `sources.role.${answer}`, params };
  return { key: 'sources.role.field', params, field: roleKey(answer) };
}

function divisionOf(answer: string, column: string): InWords {
  const name = answer.replace(/^column:/, '');
  if (name === answer) return { key: 'sources.division.without', params: { column } };
  return { key: 'sources.division.renamed', params: { column, name } };
}

/** How the source's files are cut into a table, where somebody had to say it; null for anything else. */
function layoutOf(id: string, answer: string, language: Language): InWords | null {
  switch (id) {
    case 'encoding':
      return { key: 'sources.encoding', params: { answer: ENCODINGS[answer] ?? answer } };
    case 'delimiter':
      return { key: 'sources.delimiter', params: { answer: delimiterText(answer, language) } };
    case 'headerLine':
      return answer === 'none'
        ? { key: 'sources.noHeader', params: {} }
        : { key: 'sources.headerLine', params: { answer } };
    case 'kind':
      return { key: `sources.kind.${answer}`, params: {} };
    case 'keepTotals':
      return { key: `sources.keepTotals.${answer === 'true'}`, params: {} };
    default:
      return null;
  }
}
